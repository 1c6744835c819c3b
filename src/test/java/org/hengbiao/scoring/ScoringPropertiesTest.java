package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any bids, shown on generated ones; the seed is the parameter, so a failure can be repeated. */
class ScoringPropertiesTest {

    private static final List<MakerSize> SIZES = List.of(MakerSize.values());
    private static final String[] BRANDS = {"示例甲", "示例乙", "示例丙", "示例丁", "ＡＢＣ", "abc"};

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfBidsAndMembersChangesNothing(long seed) {
        Generated generated = Generated.of(seed);
        List<BidFacts> bids = new ArrayList<>(generated.bids());
        List<MemberGrades> sheets = new ArrayList<>(generated.sheets());
        Ranking before = Scoring.rank(generated.rule(), bids, sheets);

        Collections.shuffle(bids, new Random(seed));
        Collections.shuffle(sheets, new Random(seed));
        Ranking after = Scoring.rank(generated.rule(), bids, sheets);

        assertEquals(before, after);
        assertEquals(before.toJson(), after.toJson());
    }

    /** O87 art 55. */
    @ParameterizedTest
    @MethodSource("seeds")
    void loweringAPriceNeverLowersItsScore(long seed) {
        Generated generated = Generated.of(seed);
        for (BidFacts bid : Gating.of(generated.rule(), generated.bids()).passed()) {
            Money lower =
                    Money.of(bid.price().yuan().multiply(new BigDecimal("0.5")).setScale(2, RoundingMode.UP));
            Ranking before = Scoring.rank(generated.rule(), generated.bids(), generated.sheets());
            Ranking after = Scoring.rank(generated.rule(), generated.with(bid, lower), generated.sheets());

            BigDecimal first = before.breakdownOf(bid.bid()).orElseThrow().leafScore("price");
            BigDecimal second = after.breakdownOf(bid.bid()).orElseThrow().leafScore("price");
            assertTrue(second.compareTo(first) >= 0, first + " became " + second);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBidThatIsGatedOutChangesNothingForTheOthers(long seed) {
        Generated generated = Generated.of(seed);
        Set<Sha256> out = new HashSet<>();
        Gating.of(generated.rule(), generated.bids()).out().forEach(each -> out.add(each.bid()));
        List<BidFacts> without = generated.bids().stream()
                .filter(bid -> !out.contains(bid.bid()))
                .toList();

        Ranking with = Scoring.rank(generated.rule(), generated.bids(), generated.sheets());
        Ranking alone = Scoring.rank(generated.rule(), without, generated.sheets());

        assertEquals(alone.placed(), with.placed());
        assertEquals(alone.collapsed(), with.collapsed());
        assertEquals(alone.notices(), with.notices());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoresStayInTheirBoundsAndLeavesAddUp(long seed) {
        Generated generated = Generated.of(seed);
        Ranking ranking = Scoring.rank(generated.rule(), generated.bids(), generated.sheets());
        List<Breakdown> breakdowns = new ArrayList<>();
        ranking.placed().forEach(each -> breakdowns.add(each.breakdown()));
        ranking.collapsed().forEach(each -> breakdowns.add(each.breakdown()));

        for (Breakdown breakdown : breakdowns) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Leaf leaf : breakdown.leaves().toList()) {
                assertTrue(leaf.score().compareTo(leaf.criterion().minimum()) >= 0, leaf::toString);
                assertTrue(leaf.score().compareTo(leaf.criterion().maximum()) <= 0, leaf::toString);
                assertEquals(generated.rule().rounding().scale(), leaf.score().scale());
                sum = sum.add(leaf.score());
            }
            assertEquals(
                    breakdown.total(), sum.setScale(generated.rule().rounding().scale()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBidIsInExactlyOnePlaceAndRanksDescend(long seed) {
        Generated generated = Generated.of(seed);
        Ranking ranking = Scoring.rank(generated.rule(), generated.bids(), generated.sheets());

        assertEquals(
                generated.bids().size(),
                ranking.placed().size()
                        + ranking.collapsed().size()
                        + ranking.gatedOut().size());
        for (int i = 1; i < ranking.placed().size(); i++) {
            Ranking.Placed better = ranking.placed().get(i - 1);
            Ranking.Placed worse = ranking.placed().get(i);
            assertTrue(better.breakdown().total().compareTo(worse.breakdown().total()) >= 0);
            assertEquals(better.rank() == worse.rank() ? better.rank() : i + 1, worse.rank());
        }
    }

    /** A draw settles every tie, and no more than ties. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aDrawLeavesNothingUndecided(long seed) {
        Generated generated = Generated.of(seed);
        Ranking ranking = Scoring.rank(generated.rule(), generated.bids(), generated.sheets());
        List<Sha256> order = new ArrayList<>(ranking.awaitingDraw());
        Collections.shuffle(order, new Random(seed));

        Ranking drawn = ranking.drawn(order);

        assertEquals(List.of(), drawn.awaitingDraw());
        assertEquals(drawn.placed().size(), drawn.countedBidders());
        assertEquals(ranking.countedBidders(), drawn.countedBidders());
    }

    /** Bids with few distinct values, so that ties, brands and failed gates are frequent. */
    private record Generated(ScoringRule rule, List<BidFacts> bids, List<MemberGrades> sheets) {

        static Generated of(long seed) {
            Random random = new Random(seed);
            List<String> names = List.of("firewall-security", "isolation-exchange", "firewall-balanced");
            ScoringRule rule = RuleFiles.rule(names.get((int) (seed % names.size())));
            List<BidFacts> bids = new ArrayList<>();
            int number = 1 + random.nextInt(12);
            for (int i = 0; i < number; i++) {
                bids.add(bid(rule, i, random));
            }
            List<MemberGrades> sheets = new ArrayList<>();
            for (int m = 0; m < 5; m++) {
                MemberGrades.Builder sheet = MemberGrades.by(WorkedExample.member(m));
                bids.forEach(bid -> rule.gradedCriteria()
                        .forEach(criterion -> sheet.grade(
                                bid.bid(),
                                criterion.id(),
                                new MemberGrades.Grade(BigDecimal.valueOf(random.nextInt(9), 1), ""))));
                sheets.add(sheet.build());
            }
            return new Generated(rule, bids, sheets);
        }

        private static BidFacts bid(ScoringRule rule, int number, Random random) {
            String price = (80 + 10 * random.nextInt(4)) + ".00";
            BidFacts.Builder facts = PriceScoreTest.bid(number, price)
                    .makerSize(SIZES.get(random.nextInt(SIZES.size())))
                    .domestic(random.nextBoolean())
                    .smallShare(BigDecimal.valueOf(random.nextInt(101)))
                    .coreBrand(BRANDS[random.nextInt(BRANDS.length)]);
            rule.gates().forEach(gate -> facts.gate(gate.id(), new GateDecision(random.nextInt(10) > 0, "理由")));
            rule.criteria().forEach(criterion -> fact(criterion, facts, random));
            return facts.build();
        }

        private static void fact(Criterion criterion, BidFacts.Builder facts, Random random) {
            if (criterion instanceof LinearCriterion linear && random.nextInt(8) > 0) {
                BigDecimal step = linear.ceiling().subtract(linear.floor()).movePointLeft(1);
                facts.parameter(
                        linear.parameter(),
                        linear.floor().add(step.multiply(BigDecimal.valueOf(random.nextInt(14) - 2))));
            } else if (criterion instanceof BandsCriterion bands) {
                facts.parameter(bands.parameter(), BigDecimal.valueOf(random.nextInt(120_000)));
            } else if (criterion instanceof ChecklistCriterion list) {
                Set<String> there = new HashSet<>();
                list.items().stream().filter(item -> random.nextBoolean()).forEach(item -> there.add(item.id()));
                facts.answer(criterion.id(), there);
            } else if (criterion instanceof CertificateCriterion certificate && random.nextBoolean()) {
                facts.certificate(certificate.certificate());
            } else if (criterion instanceof DeductionCriterion) {
                facts.deduction(criterion.id(), random.nextInt(9));
            }
        }

        List<BidFacts> with(BidFacts changed, Money price) {
            return bids.stream()
                    .map(bid -> bid.equals(changed) ? priced(bid, price) : bid)
                    .toList();
        }

        private static BidFacts priced(BidFacts bid, Money price) {
            return new BidFacts(
                    bid.bid(),
                    bid.vendor(),
                    price,
                    bid.makerSize(),
                    bid.domestic(),
                    bid.smallShare(),
                    bid.coreBrand(),
                    bid.parameters(),
                    bid.answers(),
                    bid.certificates(),
                    bid.gates(),
                    bid.deductions());
        }
    }
}
