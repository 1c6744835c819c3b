package org.hengbiao.tool;

import java.math.BigDecimal;
import org.hengbiao.kernel.Money;
import org.hengbiao.regulation.Applicability;
import org.hengbiao.regulation.Limit;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.regulation.RuleSet;
import org.hengbiao.regulation.Subject;
import org.hengbiao.scoring.LintLimits;
import org.hengbiao.scoring.LintLimits.Range;

/**
 * The numbers of a day's law that a scoring rule is held against.
 *
 * @param law of the day
 * @param procedure that the rule is for
 * @param budget that it is for
 */
record RuleLimits(RuleSet law, Procedure procedure, Money budget) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    LintLimits toLintLimits() {
        BigDecimal raised = value("low-price-raised-rate");
        return new LintLimits(
                priceWeight(Subject.GOODS),
                priceWeight(Subject.SERVICES),
                law.findLimit("security-weight-floor", new Applicability(procedure, Subject.GOODS, budget))
                        .map(Limit::value)
                        .orElse(BigDecimal.ZERO),
                new LintLimits.Policy(
                        new Range(value("small-firm-deduction-min"), value("small-firm-deduction-max")),
                        new Range(value("small-firm-part-deduction-min"), value("small-firm-part-deduction-max")),
                        value("small-firm-part"),
                        new Range(value("domestic-product-deduction"), value("domestic-product-deduction")),
                        new LintLimits.LowPrices(
                                new Range(value("low-price-of-mean"), raised),
                                new Range(value("low-price-of-second"), raised),
                                new Range(value("low-price-of-ceiling"), raised))));
    }

    private Range priceWeight(Subject subject) {
        Applicability procurement = new Applicability(procedure, subject, budget);
        BigDecimal least = law.findLimit("price-weight", procurement)
                .or(() -> law.findLimit("consultation-price-weight-min", procurement))
                .map(Limit::value)
                .orElse(BigDecimal.ZERO);
        BigDecimal most = law.findLimit("consultation-price-weight-max", procurement)
                .map(Limit::value)
                .orElse(WHOLE);
        return new Range(least, most);
    }

    private BigDecimal value(String id) {
        return law.limit(id, new Applicability(procedure, Subject.GOODS, budget))
                .value();
    }
}
