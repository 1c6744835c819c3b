package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a ranking stands on the weights of its rule: a commentary, never a part of any result. It changes one weight at a
 * time. The others keep their proportions and the sum stays 100, because that is the one change that says nothing about how
 * the others ought to relate to each other; deductions stay as they are.
 *
 * @param rule digest of the rule
 * @param compared how many bids passed every gate
 * @param leaders who leads, ascending by bid; several when only a draw separates them, none without bids
 * @param groups by group, in the rule's order; empty where weights mean nothing, which a warning says
 * @param criteria the same for each criterion's points
 * @param shares what each criterion did; empty for fewer than two bids
 * @param warnings what to look at
 */
public record WhatIf(
        Sha256 rule,
        int compared,
        List<Sha256> leaders,
        List<WhatIfStretch> groups,
        List<WhatIfStretch> criteria,
        List<WhatIfShare> shares,
        List<WhatIfWarning> warnings) {

    public WhatIf {
        leaders = List.copyOf(leaders);
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        shares = List.copyOf(shares);
        warnings = List.copyOf(warnings);
    }

    /**
     * The smallest change.
     *
     * @param stretch the weight that changes
     * @param change to what, and who would lead then
     */
    public record Smallest(WhatIfStretch stretch, WhatIfStretch.Change change) {}

    /**
     * Asks it of a ranking, before or after its draw.
     *
     * @param limits the law's bounds to show beside, or null
     * @throws IllegalArgumentException when {@code ranking} was made by another rule
     * @throws IllegalStateException when it is not what follows from its own scores
     */
    public static WhatIf of(ScoringRule rule, Ranking ranking, @Nullable LintLimits limits) {
        if (!rule.digest().equals(ranking.rule())) {
            throw new IllegalArgumentException("the ranking was made by another rule");
        }
        int compared = ranking.placed().size() + ranking.collapsed().size();
        if (rule.method() == Method.LOWEST_PRICE) {
            return bare(ranking, compared, WhatIfWarning.about(rule, "lowest-price"));
        }
        if (!addsUp(rule)) {
            return bare(ranking, compared, WhatIfWarning.about(rule, "weights-sum"));
        }
        if (compared < 2) {
            return bare(ranking, compared, WhatIfWarning.about(rule, "too-few"));
        }
        WhatIfField field = WhatIfField.of(rule, ranking);
        WhatIfScores scores = new WhatIfScores(field);
        scores.check(ranking);
        List<Sha256> leaders = scores.leaders(field.entries(), scores.unchanged());
        List<WhatIfShare> shares = WhatIfShares.of(rule, ranking);
        return new WhatIf(
                ranking.rule(),
                compared,
                leaders,
                stretches(WhatIfPart.groups(rule), scores, leaders, limits),
                stretches(WhatIfPart.criteria(rule), scores, leaders, limits),
                shares,
                WhatIfWarning.in(rule, shares));
    }

    /** The smallest change of one group's weight that changes the winner; none when no weight does. */
    public Optional<Smallest> smallest() {
        return smallest(groups);
    }

    /** The smallest change of one criterion's points that changes the winner. */
    public Optional<Smallest> smallestOfCriteria() {
        return smallest(criteria);
    }

    private static Optional<Smallest> smallest(List<WhatIfStretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> stretch.smallest().map(change -> new Smallest(stretch, change)).stream())
                .min(Comparator.comparing(smallest -> smallest.change().by()));
    }

    private static List<WhatIfStretch> stretches(
            List<WhatIfPart> parts, WhatIfScores scores, List<Sha256> leaders, @Nullable LintLimits limits) {
        WhatIfField field = scores.field();
        return parts.stream()
                .map(part -> {
                    WhatIfStretch stretch = WhatIfWeighing.stretch(field, part, scores, leaders);
                    return limits == null ? stretch : WhatIfLaw.beside(field.rule(), part, stretch, limits);
                })
                .toList();
    }

    private static WhatIf bare(Ranking ranking, int compared, WhatIfWarning why) {
        List<Sha256> first = ranking.placed().stream()
                .filter(each -> each.rank() == 1)
                .map(each -> each.breakdown().bid())
                .sorted()
                .toList();
        return new WhatIf(ranking.rule(), compared, first, List.of(), List.of(), List.of(), List.of(why));
    }

    /** Whether weights add up to 100, and each group's points to its weight: otherwise a share of it means nothing. */
    private static boolean addsUp(ScoringRule rule) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Group group : rule.groups()) {
            BigDecimal points = group.criteria().stream()
                    .filter(criterion -> !(criterion instanceof DeductionCriterion))
                    .map(criterion -> criterion.heading().points())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (points.compareTo(group.weight()) != 0) {
                return false;
            }
            sum = sum.add(points);
        }
        return sum.compareTo(Decimals.HUNDRED) == 0;
    }
}
