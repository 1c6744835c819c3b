package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.hengbiao.kernel.Clauses;

/** Tells how one bid's price is compared and what each group and criterion gave it. */
final class BreakdownTelling {

    private final ScoringRule rule;
    private final Telling telling;

    BreakdownTelling(ScoringRule rule, Telling telling) {
        this.rule = rule;
        this.telling = telling;
    }

    void tell(Breakdown breakdown) {
        price(breakdown.price());
        if (breakdown.groups().isEmpty()) {
            return;
        }
        Rounding rounding = rule.rounding();
        telling.line(0, "explanation.rounding." + rounding.mode(), Map.of("scale", Integer.toString(rounding.scale())));
        for (Breakdown.Branch branch : breakdown.groups()) {
            telling.line(
                    0,
                    "explanation.group",
                    Map.of(
                            "title", telling.in(branch.group().title()),
                            "score", branch.score().toPlainString(),
                            "weight", Decimals.plain(branch.group().weight())));
            branch.leaves().forEach(leaf -> new LeafTelling(leaf, telling).tell());
        }
    }

    /** Quoted price, each deduction, and what is left: the price that bids are compared by. */
    private void price(EvaluatedPrice price) {
        String quoted = price.quoted().toString();
        if (price.adjustments().isEmpty()) {
            telling.line(0, "explanation.price", Map.of("quoted", quoted));
            return;
        }
        StringBuilder off = new StringBuilder();
        for (EvaluatedPrice.Adjustment each : price.adjustments()) {
            off.append(" − ").append(Decimals.plain(each.amount()));
        }
        BigDecimal evaluated = price.evaluated();
        telling.line(
                0,
                "explanation.price.adjusted",
                Map.of("quoted", quoted, "off", off.toString(), "evaluated", Decimals.plain(evaluated)));
        price.adjustments().forEach(this::adjustment);
    }

    private void adjustment(EvaluatedPrice.Adjustment each) {
        telling.line(
                1,
                "adjustment." + each.policy(),
                Map.of(
                        "percent", Decimals.plain(each.percent()),
                        "amount", Decimals.plain(each.amount()),
                        "clause", Clauses.in(each.clause(), telling.languageTag())));
    }
}
