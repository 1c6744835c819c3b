package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.kernel.LocalizedText;

/**
 * What is made heavier or lighter: a group, or one criterion. At weight x all its points are multiplied by x ÷ its weight and
 * all other points by (100 − x) ÷ (100 − its weight), so that the sum stays 100 and the others keep their proportions;
 * deductions, which add nothing to a weight, stay as they are.
 *
 * @param id of the group or criterion
 * @param title its words
 * @param weight its points in the rule
 * @param inside by criterion in the rule's order, whether it belongs to the part
 */
record WhatIfPart(String id, LocalizedText title, BigDecimal weight, List<Boolean> inside) {

    WhatIfPart {
        inside = List.copyOf(inside);
    }

    static List<WhatIfPart> groups(ScoringRule rule) {
        return rule.groups().stream()
                .map(group -> new WhatIfPart(
                        group.id(),
                        group.title(),
                        group.weight(),
                        rule.criteria().map(group.criteria()::contains).toList()))
                .toList();
    }

    /** The criteria that have points of their own. */
    static List<WhatIfPart> criteria(ScoringRule rule) {
        List<WhatIfPart> parts = new ArrayList<>();
        rule.criteria()
                .filter(criterion -> !(criterion instanceof DeductionCriterion))
                .forEach(criterion -> parts.add(new WhatIfPart(
                        criterion.id(),
                        criterion.heading().title(),
                        criterion.heading().points(),
                        rule.criteria().map(criterion::equals).toList())));
        return parts;
    }

    /** Whether its weight can change in proportion: nothing grows out of zero, and beside 100 there is nothing. */
    boolean movable() {
        return weight.signum() > 0 && weight.compareTo(Decimals.HUNDRED) < 0;
    }

    /** What the points of a criterion are multiplied by at weight {@code x}. */
    WhatIfFraction factor(int criterion, WhatIfFraction x) {
        return factor(inside.get(criterion), x);
    }

    /** What the points inside, or outside, are multiplied by at weight {@code x}. */
    WhatIfFraction factor(boolean within, WhatIfFraction x) {
        return within
                ? x.over(WhatIfFraction.of(weight))
                : WhatIfFraction.HUNDRED.minus(x).over(WhatIfFraction.HUNDRED.minus(WhatIfFraction.of(weight)));
    }

    /** A quantity that is the sum of points inside and outside, as a line over the weight. */
    WhatIfLine line(WhatIfFraction within, WhatIfFraction without, WhatIfFraction fixed) {
        WhatIfFraction up = within.over(WhatIfFraction.of(weight));
        WhatIfFraction down = without.over(WhatIfFraction.HUNDRED.minus(WhatIfFraction.of(weight)));
        return new WhatIfLine(up.minus(down), down.times(WhatIfFraction.HUNDRED).plus(fixed));
    }
}
