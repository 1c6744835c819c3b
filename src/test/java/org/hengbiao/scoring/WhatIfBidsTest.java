package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hengbiao.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class WhatIfBidsTest {

    private static final ScoringRule RULE = RuleFiles.rule("firewall-balanced");

    /** Nothing comes in but the rule, a seed and a number; and nothing is in reach that knows a product or a vendor. */
    @Test
    void theyCanBeMadeOfNothingButTheRuleAndASeed() {
        List<List<Class<?>>> ways = Arrays.stream(WhatIfBids.class.getMethods())
                .filter(method -> method.getName().equals("of"))
                .map(method -> List.of(method.getParameterTypes()))
                .toList();
        assertEquals(List.of(List.<Class<?>>of(ScoringRule.class, long.class, int.class)), ways);

        JavaClasses ours = new ClassFileImporter().importClasses(WhatIfBids.class, WhatIfBid.class, WhatIfDice.class);
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : ours) {
            each.getDirectDependenciesFromSelf()
                    .forEach(dependency ->
                            packages.add(dependency.getTargetClass().getPackageName()));
        }
        packages.removeIf(name -> name.startsWith("java.") || name.isEmpty());
        assertTrue(
                Set.of("org.hengbiao.kernel", "org.hengbiao.scoring", "org.jspecify.annotations")
                        .containsAll(packages),
                packages::toString);
        assertTrue(packages.contains("org.hengbiao.scoring"));
    }

    @Test
    void theSameSeedMakesTheSameBidsOnEveryMachine() {
        WhatIfBids bids = WhatIfBids.of(RULE, 7, 3);
        assertEquals(bids, WhatIfBids.of(RULE, 7, 3));
        assertNotEquals(bids.bids(), WhatIfBids.of(RULE, 8, 3).bids());
        // Held fast: a change of the generator would make logged seeds worthless.
        assertEquals(
                List.of("707670.00", "957070.00", "857540.00"),
                bids.bids().stream().map(bid -> bid.price().toString()).toList());
    }

    @Test
    void aChangedCriterionLeavesTheRestOfEachBidAsItWas() throws Exception {
        String text = Files.readString(Path.of("scoring-rules", "rules", "firewall-balanced.yaml"));
        ScoringRule changed = ScoringRule.parse(text.replace("floor: 8, ceiling: 80", "floor: 10, ceiling: 100")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        WhatIfBids before = WhatIfBids.of(RULE, 7, 20);
        WhatIfBids after = WhatIfBids.of(changed, 7, 20);

        assertNotEquals(RULE.digest(), changed.digest());
        for (int i = 0; i < 20; i++) {
            BidFacts one = before.bids().get(i);
            BidFacts other = after.bids().get(i);
            assertEquals(one.price(), other.price());
            assertEquals(one.answers(), other.answers());
            assertEquals(one.parameters().get("latency"), other.parameters().get("latency"));
        }
    }

    @Test
    void theyArePlainlyNamed() {
        WhatIfBids bids = WhatIfBids.of(RULE, 7, 3);
        assertEquals(
                new LocalizedText("合成投标 2", "Synthetic bid 2"),
                bids.names().get(bids.bids().get(1).bid()));
        bids.bids().forEach(bid -> {
            assertTrue(bid.vendor().text().startsWith("91000000"), "a region that does not exist");
            assertTrue(String.valueOf(bid.coreBrand()).startsWith("合成品牌"));
        });
    }

    @Test
    void theyLieOnBothSidesOfWhatTheRuleAsks() {
        List<BidFacts> bids = WhatIfBids.of(RULE, 3, 100).bids();
        LinearCriterion throughput =
                (LinearCriterion) RULE.criterion("throughput").orElseThrow();
        assertTrue(bids.stream().anyMatch(bid -> stated(bid, throughput) && under(bid, throughput)), "under the floor");
        assertTrue(bids.stream().anyMatch(bid -> stated(bid, throughput) && over(bid, throughput)), "over the ceiling");
        assertTrue(bids.stream().anyMatch(bid -> !stated(bid, throughput)), "not stated");
        Ranking ranking = WhatIfBids.of(RULE, 3, 100).ranking();
        Set<String> failed = new TreeSet<>();
        ranking.gatedOut().forEach(out -> out.unmet().forEach(unmet -> failed.add(unmet.gate())));
        assertEquals(new TreeSet<>(RULE.gates().stream().map(Gate::id).toList()), failed);
        assertTrue(ranking.placed().size() > 40, "most can be compared");
        assertTrue(!ranking.collapsed().isEmpty(), "some share a brand");
        assertTrue(bids.stream().anyMatch(bid -> bid.certificates().isEmpty()));
        assertTrue(bids.stream().anyMatch(bid -> !bid.certificates().isEmpty()));
    }

    private static boolean stated(BidFacts bid, LinearCriterion criterion) {
        return bid.parameters().containsKey(criterion.parameter());
    }

    private static boolean under(BidFacts bid, LinearCriterion criterion) {
        return bid.parameters().get(criterion.parameter()).compareTo(criterion.floor()) < 0;
    }

    private static boolean over(BidFacts bid, LinearCriterion criterion) {
        return bid.parameters().get(criterion.parameter()).compareTo(criterion.ceiling()) > 0;
    }

    @Test
    void everyRuleOfTheProjectCanBeTriedWithManySeeds() {
        for (Path file : RuleFiles.in(RuleFiles.RULES)) {
            ScoringRule rule = ScoringRule.parse(RuleFiles.bytes(file));
            LongStream.rangeClosed(0, 40).forEach(seed -> {
                WhatIfBids bids = WhatIfBids.of(rule, seed, 8);
                assertEquals(List.of(), Scoring.problems(rule, bids.bids(), bids.sheets()), file + " " + seed);
            });
        }
    }

    @Test
    void membersDifferALittle() {
        WhatIfBids bids = WhatIfBids.of(RULE, 7, 20);
        Set<String> spreads = new TreeSet<>();
        bids.bids()
                .forEach(bid -> spreads.add(bids.sheets().stream()
                                .map(sheet -> sheet.grades()
                                        .get(bid.bid())
                                        .get("protection-design")
                                        .value())
                                .distinct()
                                .count()
                        + ""));
        assertTrue(spreads.size() > 1, spreads::toString);
        assertEquals(WhatIfBids.MEMBERS, bids.sheets().size());
    }

    @Test
    void numberAndSeedHaveTheirRanges() {
        assertThrows(IllegalArgumentException.class, () -> WhatIfBids.of(RULE, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> WhatIfBids.of(RULE, 1, 101));
        assertThrows(IllegalArgumentException.class, () -> WhatIfBids.of(RULE, -1, 3));
        assertThrows(IllegalArgumentException.class, () -> WhatIfBids.of(RULE, 1L << 53, 3));
    }

    /** 60,000 throws of a die: chi-square with 5 degrees of freedom stays under 20.5, which chance exceeds once in a thousand. */
    @Test
    void everyFaceOfADieComesUpEquallyOften() {
        WhatIfDice dice = new WhatIfDice(1, 1, "die");
        long[] faces = new long[6];
        IntStream.range(0, 60_000).forEach(any -> faces[dice.below(6)]++);
        long squares =
                Arrays.stream(faces).map(n -> (n - 10_000) * (n - 10_000)).sum();
        assertTrue(squares < 205_000, Arrays.toString(faces));
    }
}
