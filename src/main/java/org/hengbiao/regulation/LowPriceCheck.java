package org.hengbiao.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the triggers of a document with {@code 财库〔2026〕2}: a purchaser may raise a rate up to a bound and never lower it, and
 * gives time to explain. Before the circular there is nothing to compare with.
 */
public final class LowPriceCheck {

    private final RuleSet rules;
    private final Applicability procurement;

    public LowPriceCheck(RuleSet rules, Applicability procurement) {
        this.rules = rules;
        this.procurement = procurement;
    }

    /** All breaches; empty when it is lawful. */
    public List<Breach> breaches(LowPriceTerms terms) {
        List<Breach> breaches = new ArrayList<>();
        rate("low-price-of-mean", terms.ofMean(), breaches);
        rate("low-price-of-second", terms.ofSecond(), breaches);
        rate("low-price-of-ceiling", terms.ofCeiling(), breaches);
        rules.findLimit("low-price-explanation", procurement)
                .filter(limit -> !limit.keptBy(terms.minutesToExplain()))
                .map(limit -> Breach.of(
                        limit.provision(),
                        String.valueOf(terms.minutesToExplain()),
                        "≥ " + limit.whole(),
                        Mend.change("给予" + limit.whole() + "分钟", "give " + limit.whole() + " minutes")))
                .ifPresent(breaches::add);
        return List.copyOf(breaches);
    }

    private void rate(String id, BigDecimal rate, List<Breach> breaches) {
        rules.findLimit(id, procurement)
                .filter(least -> rate.compareTo(least.value()) < 0)
                .map(least -> breach(least, rate, "≥ "))
                .ifPresent(breaches::add);
        rules.findLimit("low-price-raised-rate", procurement)
                .filter(most -> !most.keptBy(rate))
                .map(most -> breach(most, rate, "≤ "))
                .ifPresent(breaches::add);
    }

    private static Breach breach(Limit limit, BigDecimal rate, String sign) {
        String lawful = limit.quantity().number() + "%";
        return Breach.of(
                limit.provision(),
                rate.toPlainString() + "%",
                sign + lawful,
                Mend.change("比例改为" + lawful, "set the rate to " + lawful));
    }
}
