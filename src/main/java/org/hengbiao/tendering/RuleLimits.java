package org.hengbiao.tendering;

import java.math.BigDecimal;
import org.hengbiao.kernel.Money;
import org.hengbiao.regulation.Applicability;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.regulation.RuleSet;
import org.hengbiao.regulation.Subject;
import org.hengbiao.scoring.LintLimits;
import org.hengbiao.scoring.LintLimits.Range;

/** The numbers of one day's law that a scoring rule for an open tender is held against. */
record RuleLimits(RuleSet law, Money budget) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    LintLimits toLintLimits() {
        BigDecimal raised = value("low-price-raised-rate", Subject.GOODS);
        return new LintLimits(
                new Range(value("price-weight", Subject.GOODS), WHOLE),
                new Range(value("price-weight", Subject.SERVICES), WHOLE),
                value("security-weight-floor", Subject.GOODS),
                new LintLimits.Policy(
                        range("small-firm-deduction"),
                        range("small-firm-part-deduction"),
                        value("small-firm-part", Subject.GOODS),
                        exactly("domestic-product-deduction"),
                        new LintLimits.LowPrices(
                                upTo("low-price-of-mean", raised),
                                upTo("low-price-of-second", raised),
                                upTo("low-price-of-ceiling", raised))));
    }

    private Range range(String id) {
        return new Range(value(id + "-min", Subject.GOODS), value(id + "-max", Subject.GOODS));
    }

    private Range exactly(String id) {
        BigDecimal only = value(id, Subject.GOODS);
        return new Range(only, only);
    }

    private Range upTo(String id, BigDecimal most) {
        return new Range(value(id, Subject.GOODS), most);
    }

    private BigDecimal value(String id, Subject subject) {
        return law.limit(id, new Applicability(Procedure.OPEN_TENDER, subject, budget))
                .value();
    }
}
