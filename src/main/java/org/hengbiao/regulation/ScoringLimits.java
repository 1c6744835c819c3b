package org.hengbiao.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law of the publication day, and this house, ask of a scoring rule. Only tenders and consultations have scores: the
 * price limits are absent elsewhere.
 */
public final class ScoringLimits {

    private final RuleSet rules;
    private final Applicability procurement;

    public ScoringLimits(RuleSet rules, Applicability procurement) {
        this.rules = rules;
        this.procurement = procurement;
    }

    /** The least weight of the price ({@code O87 art 55}, {@code 214 art 24}). */
    public Optional<Limit> priceFloor() {
        return rules.findLimit("price-weight", procurement)
                .or(() -> rules.findLimit("consultation-price-weight-min", procurement));
    }

    /** The greatest weight of the price; a tender has none. */
    public Optional<Limit> priceCap() {
        return rules.findLimit("consultation-price-weight-max", procurement);
    }

    /** The least weight of the security groups: a rule of this house. */
    public Optional<Limit> securityFloor() {
        return rules.findLimit("security-weight-floor", procurement);
    }

    /** The conditions, any of which starts an inquiry into an abnormally low price; a trigger is not invalidity. */
    public List<Limit> lowPriceTriggers() {
        return Stream.of("low-price-of-mean", "low-price-of-second", "low-price-of-ceiling")
                .flatMap(id -> rules.findLimit(id, procurement).stream())
                .toList();
    }

    /** All breaches; empty when the weights are lawful. */
    public List<Breach> breaches(ScoringWeights weights) {
        return Stream.of(
                        compare(priceFloor(), weights.price()),
                        compare(priceCap(), weights.price()),
                        compare(securityFloor(), weights.security()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Breach> compare(Optional<Limit> limit, BigDecimal weight) {
        return limit.filter(l -> !l.keptBy(weight)).map(l -> {
            String lawful = l.quantity().number();
            return Breach.of(
                    l.provision(),
                    weight.toPlainString(),
                    l.provision().kind().sign() + " " + lawful,
                    Mend.change("权重改为" + lawful, "set the weight to " + lawful));
        });
    }
}
