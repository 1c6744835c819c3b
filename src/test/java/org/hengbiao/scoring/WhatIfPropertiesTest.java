package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stretch holds against brute force; the seed is the parameter, so a failure can be repeated. */
class WhatIfPropertiesTest {

    private static final List<String> RULES = List.of(
            "firewall-balanced",
            "firewall-security",
            "intrusion-detection",
            "isolation-exchange",
            "security-audit-consultation",
            "vulnerability-scanning");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(21, 26);
    }

    /** Seed by seed another rule, rounding and price base; few bids, so that the lead is often small. */
    private static WhatIfBids bids(long seed) {
        ScoringRule file = RuleFiles.rule(RULES.get((int) (seed % RULES.size())));
        Rounding rounding = switch ((int) (seed % 4)) {
            case 0 -> new Rounding(RoundingMode.DOWN, 2);
            case 1 -> new Rounding(RoundingMode.HALF_EVEN, 1);
            case 2 -> new Rounding(RoundingMode.HALF_UP, 0);
            default -> file.rounding();
        };
        PriceBase base = seed % 5 < 2 ? PriceBase.KEPT : PriceBase.ALL;
        return WhatIfBids.of(with(file, rounding, base), seed, 3 + (int) (seed % 9));
    }

    private static ScoringRule with(ScoringRule rule, Rounding rounding, PriceBase base) {
        return new ScoringRule(
                rule.id(),
                rule.title(),
                rule.jurisdiction(),
                rule.method(),
                rule.subject(),
                rule.procedures(),
                rounding,
                rule.aggregation(),
                rule.outlierPercent(),
                base,
                rule.ties(),
                rule.adjustments(),
                rule.lowPrice(),
                rule.gates(),
                rule.groups());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void insideTheStretchOfAGroupTheWinnerIsTheSameAndJustOutsideItIsNot(long seed) {
        WhatIfBids bids = bids(seed);
        WhatIf whatIf = WhatIf.of(bids.rule(), bids.ranking(), null);
        for (WhatIfStretch stretch : whatIf.groups()) {
            Group group = bids.rule().groups().stream()
                    .filter(each -> each.id().equals(stretch.id()))
                    .findFirst()
                    .orElseThrow();
            Set<String> inside = group.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
            holds(bids, whatIf.leaders(), stretch, inside);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void soIsThatOfEachCriterion(long seed) {
        WhatIfBids bids = bids(seed);
        WhatIf whatIf = WhatIf.of(bids.rule(), bids.ranking(), null);
        whatIf.criteria().forEach(stretch -> holds(bids, whatIf.leaders(), stretch, Set.of(stretch.id())));
    }

    private static void holds(WhatIfBids bids, List<Sha256> today, WhatIfStretch stretch, Set<String> inside) {
        Reweighted brute = new Reweighted(bids.rule(), bids.bids(), bids.sheets());
        assertTrue(stretch.same().holds(stretch.weight()), stretch::toString);
        for (BigDecimal weight : inside(stretch, bids.rule())) {
            assertEquals(today, brute.leaders(inside, stretch.weight(), weight), () -> stretch + " at " + weight);
        }
        changes(brute, today, stretch, inside, stretch.down(), stretch.same().from());
        changes(brute, today, stretch, inside, stretch.up(), stretch.same().to());
    }

    private static void changes(
            Reweighted brute,
            List<Sha256> today,
            WhatIfStretch stretch,
            Set<String> inside,
            WhatIfStretch.Change change,
            BigDecimal end) {
        if (change == null) {
            boolean whole = end.signum() == 0 || end.compareTo(Decimals.HUNDRED) == 0;
            assertTrue(whole, stretch::toString);
            return;
        }
        BigDecimal step = BigDecimal.valueOf(1, WhatIfSteps.of(brute.rule()).decimals());
        assertTrue(end.subtract(change.weight()).abs().compareTo(step) <= 0, stretch::toString);
        List<Sha256> leaders = brute.leaders(inside, stretch.weight(), change.weight());
        assertNotEquals(today, leaders, stretch::toString);
        assertEquals(change.leaders(), leaders, stretch::toString);
        assertEquals(
                0,
                change.by().compareTo(change.weight().subtract(stretch.weight()).abs()));
    }

    /** Both ends, their neighbors and a grid between. */
    private static Set<BigDecimal> inside(WhatIfStretch stretch, ScoringRule rule) {
        BigDecimal from = stretch.same().from();
        BigDecimal to = stretch.same().to();
        int decimals = WhatIfSteps.of(rule).decimals();
        TreeSet<BigDecimal> weights = new TreeSet<>();
        for (int i = 0; i <= 4; i++) {
            weights.add(from.add(to.subtract(from)
                            .multiply(BigDecimal.valueOf(i))
                            .divide(BigDecimal.valueOf(4), decimals, RoundingMode.FLOOR))
                    .min(to));
        }
        for (int i = 0; i <= 2; i++) {
            BigDecimal near = BigDecimal.valueOf(i, decimals);
            weights.add(from.add(near).min(to));
            weights.add(to.subtract(near).max(from));
        }
        return weights;
    }

    /** All weights, one after another, without any shortcut. */
    @Test
    void aWalkOverAllWeightsFindsTheSameEnds() {
        ScoringRule file = RuleFiles.rule("firewall-balanced");
        WhatIfBids bids = WhatIfBids.of(with(file, new Rounding(RoundingMode.HALF_UP, 1), PriceBase.ALL), 4, 4);
        WhatIf whatIf = WhatIf.of(bids.rule(), bids.ranking(), null);
        Reweighted brute = new Reweighted(bids.rule(), bids.bids(), bids.sheets());
        Group price = bids.rule().groups().get(0);
        WhatIfStretch stretch = whatIf.groups().get(0);
        BigDecimal step = new BigDecimal("0.1");
        BigDecimal from = price.weight();
        while (from.signum() > 0
                && whatIf.leaders().equals(brute.leaders(Set.of("price"), price.weight(), from.subtract(step)))) {
            from = from.subtract(step);
        }
        BigDecimal to = price.weight();
        while (to.compareTo(Decimals.HUNDRED) < 0
                && whatIf.leaders().equals(brute.leaders(Set.of("price"), price.weight(), to.add(step)))) {
            to = to.add(step);
        }
        assertEquals(0, from.compareTo(stretch.same().from()), from + " is not " + stretch);
        assertEquals(0, to.compareTo(stretch.same().to()), to + " is not " + stretch);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExactStretchEndsWithinWhatRoundingCanMove(long seed) {
        WhatIfBids bids = bids(seed);
        WhatIf whatIf = WhatIf.of(bids.rule(), bids.ranking(), null);
        for (WhatIfStretch stretch : whatIf.groups()) {
            WhatIfStretch.Exact exact = stretch.exact();
            if (exact != null) {
                assertTrue(exact.from().compareTo(WhatIfFraction.of(stretch.weight())) <= 0, stretch::toString);
                assertTrue(exact.to().compareTo(WhatIfFraction.of(stretch.weight())) >= 0, stretch::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfAllCriteriaAddUpToAHundred(long seed) {
        WhatIfBids bids = bids(seed);
        WhatIf whatIf = WhatIf.of(bids.rule(), bids.ranking(), null);
        BigDecimal sum = whatIf.shares().stream().map(WhatIfShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rounding = BigDecimal.valueOf(whatIf.shares().size(), 1);
        assertTrue(sum.subtract(Decimals.HUNDRED).abs().compareTo(rounding) <= 0, sum::toString);
    }
}
