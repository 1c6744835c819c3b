package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weights at which a rule would still be lawful: price within its bounds (O87 art 55), security at its floor. */
final class WhatIfLaw {

    private final WhatIfPart part;
    private final WhatIfSteps steps;
    private int from;
    private int to;

    private WhatIfLaw(WhatIfPart part, WhatIfSteps steps) {
        this.part = part;
        this.steps = steps;
        this.to = steps.last();
    }

    /** The stretch with the law's bounds beside it. */
    static WhatIfStretch beside(ScoringRule rule, WhatIfPart part, WhatIfStretch stretch, LintLimits limits) {
        return new WhatIfStretch(
                stretch.id(),
                stretch.title(),
                stretch.weight(),
                stretch.movable(),
                stretch.same(),
                stretch.down(),
                stretch.up(),
                stretch.exact(),
                part.movable() ? new WhatIfLaw(part, WhatIfSteps.of(rule)).span(rule, limits) : null);
    }

    private WhatIfStretch.@Nullable Span span(ScoringRule rule, LintLimits limits) {
        List<Criterion> all = rule.criteria().toList();
        LintLimits.Range price = limits.priceWeight(rule.subject().code());
        WhatIfLine weight =
                points(all.stream().map(PriceCriterion.class::isInstance).toList(), all);
        atLeast(weight, price.from());
        atMost(weight, price.to());
        atLeast(
                points(
                        rule.groups().stream()
                                .flatMap(group -> group.criteria().stream()
                                        .map(each -> group.security() && !(each instanceof DeductionCriterion)))
                                .toList(),
                        all),
                limits.securityFloor());
        return from <= to ? new WhatIfStretch.Span(steps.weight(from), steps.weight(to)) : null;
    }

    /** The points of the counted criteria over the weight of the part. */
    private WhatIfLine points(List<Boolean> counted, List<Criterion> all) {
        WhatIfFraction within = WhatIfFraction.ZERO;
        WhatIfFraction without = WhatIfFraction.ZERO;
        for (int c = 0; c < all.size(); c++) {
            if (counted.get(c)) {
                WhatIfFraction points = WhatIfFraction.of(all.get(c).heading().points());
                if (part.inside().get(c)) {
                    within = within.plus(points);
                } else {
                    without = without.plus(points);
                }
            }
        }
        return part.line(within, without, WhatIfFraction.ZERO);
    }

    private void atLeast(WhatIfLine line, BigDecimal bound) {
        bound(line, WhatIfFraction.of(bound), 1);
    }

    private void atMost(WhatIfLine line, BigDecimal bound) {
        bound(line, WhatIfFraction.of(bound), -1);
    }

    private void bound(WhatIfLine line, WhatIfFraction value, int side) {
        int slope = line.slope().signum() * side;
        if (slope > 0) {
            from = Math.max(from, steps.atLeast(line.reaches(value)));
        } else if (slope < 0) {
            to = Math.min(to, steps.atMost(line.reaches(value)));
        } else if (line.start().compareTo(value) * side < 0) {
            to = -1;
        }
    }
}
