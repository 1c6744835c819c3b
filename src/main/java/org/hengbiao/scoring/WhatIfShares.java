package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks which criteria make the order, and which make no difference. */
final class WhatIfShares {

    private final ScoringRule rule;
    private final List<Breakdown> inOrder;

    private WhatIfShares(ScoringRule rule, List<Breakdown> inOrder) {
        this.rule = rule;
        this.inOrder = inOrder;
    }

    /** One share per criterion, for at least two bids. */
    static List<WhatIfShare> of(ScoringRule rule, Ranking ranking) {
        List<Breakdown> all = Stream.concat(
                        ranking.placed().stream().map(Ranking.Placed::breakdown),
                        ranking.collapsed().stream().map(Ranking.Collapsed::breakdown))
                .sorted(order(rule, Breakdown::total))
                .toList();
        WhatIfShares shares = new WhatIfShares(rule, all);
        List<WhatIfShare> found = new ArrayList<>();
        rule.groups().forEach(group -> group.criteria().forEach(criterion -> found.add(shares.of(group, criterion))));
        return found;
    }

    private WhatIfShare of(Group group, Criterion criterion) {
        Function<Breakdown, BigDecimal> score = each -> each.leafScore(criterion.id());
        List<BigDecimal> scores = inOrder.stream().map(score).sorted().toList();
        return new WhatIfShare(
                criterion.id(),
                criterion.heading().title(),
                group.id(),
                scores.get(0),
                scores.get(scores.size() - 1),
                percent(score),
                isSame(Comparator.comparing(score).reversed()),
                isSame(order(rule, each -> each.total().subtract(score.apply(each)))));
    }

    private static Comparator<Breakdown> order(ScoringRule rule, Function<Breakdown, BigDecimal> total) {
        Comparator<Breakdown> order = Comparator.comparing(total).reversed();
        for (TieBreak tie : rule.ties()) {
            order = order.thenComparing(tie.order());
        }
        return order;
    }

    /** Whether {@code other} orders all bids as the whole rule does, equal ones included. */
    private boolean isSame(Comparator<Breakdown> other) {
        Comparator<Breakdown> whole = order(rule, Breakdown::total);
        for (int i = 1; i < inOrder.size(); i++) {
            Breakdown one = inOrder.get(i - 1);
            Breakdown next = inOrder.get(i);
            if (Integer.signum(whole.compare(one, next)) != Integer.signum(other.compare(one, next))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable BigDecimal percent(Function<Breakdown, BigDecimal> score) {
        BigDecimal variance = covariance(Breakdown::total, Breakdown::total);
        return variance.signum() == 0
                ? null
                : covariance(score, Breakdown::total)
                        .multiply(Decimals.HUNDRED)
                        .divide(variance, 1, RoundingMode.HALF_UP);
    }

    /** n² times the covariance, which needs no division. */
    private BigDecimal covariance(Function<Breakdown, BigDecimal> one, Function<Breakdown, BigDecimal> other) {
        BigDecimal product = sum(each -> one.apply(each).multiply(other.apply(each)));
        return product.multiply(BigDecimal.valueOf(inOrder.size())).subtract(sum(one).multiply(sum(other)));
    }

    private BigDecimal sum(Function<Breakdown, BigDecimal> value) {
        return inOrder.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
