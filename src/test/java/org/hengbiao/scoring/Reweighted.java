package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.kernel.Sha256;

/**
 * Brute force: the whole rule written anew at other weights, and all bids ranked by {@link Scoring}. It shares no arithmetic
 * with the search that it checks.
 *
 * @param rule the rule as it is
 * @param bids all bids, gated out ones too
 * @param sheets of all members
 */
record Reweighted(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {

    /** Enough that a product of points and prices is never cut off where it ends. */
    private static final MathContext FINE = new MathContext(50);

    /** Who has rank 1 when the criteria in {@code inside} weigh {@code x} together instead of {@code weight}. */
    List<Sha256> leaders(Set<String> inside, BigDecimal weight, BigDecimal x) {
        List<Group> groups = new ArrayList<>();
        for (Group group : rule.groups()) {
            List<Criterion> criteria = new ArrayList<>();
            for (Criterion criterion : group.criteria()) {
                boolean within = inside.contains(criterion.id());
                BigDecimal dividend = within ? x : Decimals.HUNDRED.subtract(x);
                BigDecimal divisor = within ? weight : Decimals.HUNDRED.subtract(weight);
                criteria.add(scaled(criterion, dividend, divisor));
            }
            groups.add(new Group(group.id(), group.title(), group.weight(), group.security(), criteria));
        }
        Ranking ranking =
                Scoring.rank(with(groups), bids.stream().map(this::withMeans).toList(), List.of());
        return ranking.placed().stream()
                .filter(placed -> placed.rank() == 1)
                .map(placed -> placed.breakdown().bid())
                .sorted()
                .toList();
    }

    private ScoringRule with(List<Group> groups) {
        return new ScoringRule(
                rule.id(),
                rule.title(),
                rule.jurisdiction(),
                rule.method(),
                rule.subject(),
                rule.procedures(),
                rule.rounding(),
                rule.aggregation(),
                rule.outlierPercent(),
                rule.priceBase(),
                rule.ties(),
                rule.adjustments(),
                rule.lowPrice(),
                rule.gates(),
                groups);
    }

    private static BigDecimal times(BigDecimal points, BigDecimal dividend, BigDecimal divisor) {
        return points.multiply(dividend).divide(divisor, FINE);
    }

    private Criterion scaled(Criterion criterion, BigDecimal a, BigDecimal b) {
        Heading old = criterion.heading();
        Heading heading = new Heading(old.id(), old.title(), times(old.points(), a, b), old.key(), old.clause());
        if (criterion instanceof PriceCriterion) {
            return new PriceCriterion(heading);
        }
        if (criterion instanceof LinearCriterion it) {
            return new LinearCriterion(heading, it.parameter(), it.unit(), it.direction(), it.floor(), it.ceiling());
        }
        if (criterion instanceof BandsCriterion it) {
            return new BandsCriterion(
                    heading,
                    it.parameter(),
                    it.unit(),
                    it.bands().stream()
                            .map(band -> new BandsCriterion.Band(band.interval(), times(band.points(), a, b)))
                            .toList());
        }
        if (criterion instanceof ChecklistCriterion it) {
            return new ChecklistCriterion(
                    heading,
                    it.items().stream()
                            .map(item ->
                                    new ChecklistCriterion.Item(item.id(), item.title(), times(item.points(), a, b)))
                            .toList());
        }
        if (criterion instanceof CertificateCriterion it) {
            return new CertificateCriterion(heading, it.certificate());
        }
        if (criterion instanceof ExpertCriterion) {
            // The sum of all grades on a line from 0 to what it can be at most: sum × points ÷ (members × old points).
            return new LinearCriterion(
                    heading,
                    "sum-" + old.id(),
                    "1",
                    Direction.HIGHER,
                    BigDecimal.ZERO,
                    old.points().multiply(BigDecimal.valueOf(sheets.size())));
        }
        return criterion;
    }

    private BidFacts withMeans(BidFacts bid) {
        BidFacts.Builder facts = BidFacts.of(bid.bid(), bid.vendor(), bid.price())
                .makerSize(bid.makerSize())
                .domestic(bid.domestic())
                .smallShare(bid.smallShare())
                .coreBrand(bid.coreBrand());
        bid.parameters().forEach(facts::parameter);
        bid.answers().forEach((criterion, items) -> facts.answer(criterion, new HashSet<>(items)));
        bid.certificates().forEach(facts::certificate);
        bid.gates().forEach(facts::gate);
        bid.deductions().forEach(facts::deduction);
        rule.gradedCriteria()
                .forEach(criterion -> facts.parameter(
                        "sum-" + criterion.id(),
                        sheets.stream()
                                .map(sheet -> sheet.grades()
                                        .get(bid.bid())
                                        .get(criterion.id())
                                        .value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return facts.build();
    }
}
