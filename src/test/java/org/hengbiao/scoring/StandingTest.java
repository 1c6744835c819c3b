package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** Who stands where: ties, brands, gates, adjustments, low prices. */
class StandingTest {

    private static final ScoringRule RULE =
            ScoringRule.parse(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")));
    private static final ScoringRule LOWEST = RuleFiles.rule("physical-isolation-card-negotiation");

    private static final LowPriceRates RATES =
            new LowPriceRates(new BigDecimal("50"), new BigDecimal("50"), new BigDecimal("45"));

    /** O87 art 57: 100 × 40 ÷ 100 = 40 + 0, and 100 × 40 ÷ 200 = 20 + 20, are equal; the lower price leads. */
    @Test
    void equalTotalsGoByTheLowerPrice() {
        Ranking ranking =
                rank(scored(1, "200.00").answer("functions", Set.of("default-deny", "safe-log")), scored(2, "100.00"));

        assertEquals(
                ranking.placed().get(0).breakdown().total(),
                ranking.placed().get(1).breakdown().total());
        assertEquals(List.of(bid(2), bid(1)), order(ranking));
        assertEquals(List.of(), ranking.awaitingDraw());
    }

    @Test
    void equalTotalsAndPricesShareARankAndWaitForADraw() {
        Ranking ranking = rank(scored(1, "100.00"), scored(2, "100.00"), scored(3, "150.00"));

        assertEquals(
                List.of(1, 1, 3),
                ranking.placed().stream().map(Ranking.Placed::rank).toList());
        assertTrue(ranking.winner().isEmpty());
        assertEquals(2, ranking.awaitingDraw().size());

        Ranking drawn = ranking.drawn(List.of(bid(2), bid(1)));

        assertEquals(List.of(bid(2), bid(1), bid(3)), order(drawn));
        assertEquals(bid(2), drawn.winner().orElseThrow().breakdown().bid());
    }

    @Test
    void aDrawThatForgetsABidIsRefused() {
        Ranking ranking = rank(scored(1, "100.00"), scored(2, "100.00"));

        assertThrows(IllegalArgumentException.class, () -> ranking.drawn(List.of(bid(2))));
    }

    @Test
    void equalTotalsGoByTheRulesOwnOrderAfterThePrice() {
        String file =
                new String(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")), StandardCharsets.UTF_8);
        ScoringRule rule =
                ScoringRule.parse(file.replace("[lower-price, draw]", "[lower-price, \"group:security\", draw]")
                        .getBytes(StandardCharsets.UTF_8));
        BidFacts secure =
                scored(1, "100.00").certificate("commercial-cryptography").build();
        BidFacts fast = scored(2, "100.00")
                .parameter("throughput", new BigDecimal("80"))
                .build();

        Ranking ranking = Scoring.rank(rule, List.of(fast, secure), List.of(grades(fast, secure)));

        assertEquals(List.of(bid(1), bid(2)), order(ranking));
        assertEquals(List.of(), ranking.awaitingDraw());
    }

    /** O87 art 31: width and case make no other brand. */
    @Test
    void bidsOfOneBrandCountAsOneAndTheBestScoredKeepsTheRecommendation() {
        Ranking ranking = rank(
                scored(1, "100.00").coreBrand("ＳＡＭＰＬＥ"),
                scored(2, "90.00").coreBrand("Sample "),
                scored(3, "120.00").coreBrand("other"));

        assertEquals(List.of(bid(2), bid(3)), order(ranking));
        assertEquals(bid(1), ranking.collapsed().get(0).breakdown().bid());
        assertEquals(2, ranking.countedBidders());
    }

    /** O87 art 31: equal bids of one brand wait for a draw, and count as one before and after it. */
    @Test
    void equalBidsOfOneBrandAreSeparatedByTheDraw() {
        Ranking ranking = rank(
                scored(1, "100.00").coreBrand("a"),
                scored(2, "100.00").coreBrand("A"),
                scored(3, "120.00").coreBrand("b"));

        assertEquals(2, ranking.countedBidders());
        assertEquals(
                List.of(Scoring.SAME_BRAND_DRAW, Scoring.SAME_BRAND_DRAW),
                ranking.notices().stream().map(Notice::code).toList());

        Ranking drawn = ranking.drawn(List.of(bid(2), bid(1)));

        assertEquals(List.of(bid(2), bid(3)), order(drawn));
        assertEquals(bid(2), drawn.collapsed().get(0).standsFor());
        assertEquals(2, drawn.countedBidders());
    }

    /** The collapsed bid 1 is the cheapest; whether its price is the base is for the rule to say. */
    @Test
    void theRuleSaysWhetherACollapsedBidSetsThePriceBase() {
        String file =
                new String(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")), StandardCharsets.UTF_8);
        ScoringRule kept = ScoringRule.parse(
                file.replace("priceBase: all", "priceBase: kept").getBytes(StandardCharsets.UTF_8));
        BidFacts cheap = scored(1, "90.00").coreBrand("a").build();
        BidFacts good = scored(2, "100.00")
                .coreBrand("a")
                .answer("functions", Set.of("default-deny", "safe-log"))
                .build();
        List<BidFacts> bids = List.of(cheap, good);

        Ranking byAll = Scoring.rank(RULE, bids, List.of(grades(cheap, good)));
        Ranking byKept = Scoring.rank(kept, bids, List.of(grades(cheap, good)));

        assertEquals(List.of(bid(2)), order(byAll));
        assertEquals("36.00", price(byAll, 2));
        assertEquals("40.00", price(byKept, 2));
        assertEquals("40.00", price(byKept, 1));
    }

    /** 财库〔2022〕19 and the preference for domestic products: each percentage is of the original price. */
    @Test
    void adjustmentsAddUpOnTheOriginalPriceAndDomesticOnesNeedForeignRivals() {
        Ranking mixed = Scoring.rank(
                LOWEST,
                List.of(
                        passing(1, "100.00")
                                .makerSize(MakerSize.SMALL)
                                .domestic(true)
                                .build(),
                        passing(2, "100.00")
                                .smallShare(new BigDecimal("30"))
                                .domestic(true)
                                .build(),
                        passing(3, "90.00").smallShare(new BigDecimal("29.99")).build()),
                List.of());

        assertEquals("70", evaluated(mixed, 1));
        assertEquals("76", evaluated(mixed, 2));
        assertEquals("90", evaluated(mixed, 3));

        Ranking domestic =
                Scoring.rank(LOWEST, List.of(passing(1, "100.00").domestic(true).build()), List.of());

        assertEquals("100", evaluated(domestic, 1));
    }

    /** O87 art 54, art 31: the lowest evaluated price leads; of one brand only the lowest quotation is evaluated. */
    @Test
    void theLowestEvaluatedPriceLeadsAndOnlyTheCheapestOfABrandIsEvaluated() {
        Ranking ranking = Scoring.rank(
                LOWEST,
                List.of(
                        passing(1, "95.00").coreBrand("a").build(),
                        passing(2, "100.00")
                                .coreBrand("b")
                                .makerSize(MakerSize.MICRO)
                                .build(),
                        passing(3, "94.00").coreBrand("c").build(),
                        passing(4, "96.00")
                                .coreBrand("a")
                                .makerSize(MakerSize.MICRO)
                                .build()),
                List.of());

        assertEquals(List.of(bid(2), bid(3), bid(1)), order(ranking));
        assertEquals(bid(4), ranking.collapsed().get(0).breakdown().bid());
        assertEquals(
                "96",
                Decimals.plain(ranking.collapsed().get(0).breakdown().price().evaluated()));
    }

    /**
     * O87 art 31: of equal quotations of one brand a draw says which is evaluated, whatever policy makes of them. Bid 1 would
     * be the cheapest after its adjustment, but bid 2 is drawn.
     */
    @Test
    void equalQuotationsOfOneBrandWaitForADrawEvenWhenPolicySetsThemApart() {
        Ranking ranking = Scoring.rank(
                LOWEST,
                List.of(
                        passing(1, "100.00")
                                .coreBrand("a")
                                .smallShare(new BigDecimal("30"))
                                .build(),
                        passing(2, "100.00").coreBrand("a").build(),
                        passing(3, "99.00").coreBrand("b").build()),
                List.of());

        assertEquals(List.of(bid(1), bid(3), bid(2)), order(ranking));
        assertTrue(ranking.winner().isEmpty());
        assertEquals(2, ranking.countedBidders());
        assertEquals(Set.of(bid(1), bid(2)), Set.copyOf(ranking.awaitingDraw()));

        Ranking drawn = ranking.drawn(List.of(bid(2), bid(1)));

        assertEquals(List.of(bid(3), bid(2)), order(drawn));
        assertEquals(
                List.of(1, 2), drawn.placed().stream().map(Ranking.Placed::rank).toList());
        assertEquals(bid(2), drawn.collapsed().get(0).standsFor());
        assertEquals(bid(1), drawn.collapsed().get(0).breakdown().bid());
        assertEquals(2, drawn.countedBidders());
        assertEquals(List.of(), drawn.notices());
    }

    /** 财库〔2026〕2: strictly below, original prices, never an exclusion. */
    @Test
    void lowPricesAreNoticedStrictlyBelowTheRates() {
        PriceLimits limits = new PriceLimits(RATES, Money.of("200.00"), Money.of("500.00"));

        assertEquals(List.of(), codes(low(limits, "90.00", "180.00", "180.00")));
        assertEquals(List.of("low-price-ceiling", "low-price-second"), codes(low(limits, "89.99", "180.00", "180.00")));
        assertEquals(
                List.of("low-price-ceiling", "low-price-mean", "low-price-second"),
                codes(low(limits, "59.99", "180.00", "180.00")));
    }

    @Test
    void withoutACeilingTheBudgetIsTheMeasure() {
        PriceLimits limits = new PriceLimits(RATES, null, Money.of("200.00"));

        assertEquals(List.of("low-price-ceiling"), codes(low(limits, "89.99")));
    }

    @Test
    void aRuleMayRaiseTheRatesButNotLowerThem() {
        String file = new String(
                RuleFiles.bytes(RuleFiles.RULES.resolve("physical-isolation-card-negotiation.yaml")),
                StandardCharsets.UTF_8);
        ScoringRule raised = ScoringRule.parse(
                (file + "lowPrice: {mean: 10, secondLowest: 10, ceiling: 65}\n").getBytes(StandardCharsets.UTF_8));
        PriceLimits limits = new PriceLimits(RATES, Money.of("100.00"), Money.of("100.00"));

        Ranking ranking = Scoring.rank(raised, List.of(passing(1, "64.00").build()), List.of(), limits);

        assertEquals(List.of("low-price-ceiling"), codes(ranking));
        assertEquals("65", ranking.notices().get(0).values().get("percent"));
    }

    /** O87 art 64: 3 is 40% under the others' 5, and 5 is a quarter above their 4. */
    @Test
    void aGradeFarFromTheOthersIsNoticedAndNotDropped() {
        BidFacts one = scored(1, "100.00").build();
        List<MemberGrades> sheets = List.of(sheet(1, one, "5"), sheet(2, one, "5"), sheet(3, one, "3"));

        Ranking ranking = Scoring.rank(RULE, List.of(one), sheets);

        assertEquals(1, ranking.notices().size());
        assertEquals("5", ranking.notices().get(0).values().get("othersMean"));
        assertEquals(
                WorkedExample.member(3).toString(),
                ranking.notices().get(0).values().get("member"));
        assertEquals(
                "4.33", ranking.placed().get(0).breakdown().leafScore("design").toPlainString());
    }

    /** O87 art 64: a collapsed bid has a score that its bidder is told, so its grades are looked at as well. */
    @Test
    void gradesOfACollapsedBidAreLookedAtToo() {
        BidFacts best = scored(1, "90.00").coreBrand("a").build();
        BidFacts collapsed = scored(2, "100.00").coreBrand("a").build();
        List<MemberGrades> sheets = new ArrayList<>();
        for (int member = 1; member <= 3; member++) {
            String odd = member == 3 ? "3" : "5";
            sheets.add(MemberGrades.by(WorkedExample.member(member))
                    .grade(best.bid(), "design", new MemberGrades.Grade(new BigDecimal("5"), ""))
                    .grade(collapsed.bid(), "design", new MemberGrades.Grade(new BigDecimal(odd), ""))
                    .build());
        }

        Ranking ranking = Scoring.rank(RULE, List.of(best, collapsed), sheets);

        assertEquals(List.of("outlier"), codes(ranking));
        assertEquals(collapsed.bid(), ranking.notices().get(0).bid());
    }

    /** O87 art 50: a qualified bid waits for the committee's decision on conformity. */
    @Test
    void conformityMustBeDecidedForABidThatIsQualified() {
        BidFacts qualified = PriceScoreTest.bid(1, "100.00")
                .gate("classified-test-certificate", new GateDecision(true, ""))
                .build();

        assertEquals(
                List.of("placement-declared", "memory-clear", "never-both", "switch-time", "over-ceiling"),
                Scoring.problems(LOWEST, List.of(qualified), List.of()).stream()
                        .map(InputProblem::subject)
                        .toList());
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsRanked() {
        BidFacts undecided = PriceScoreTest.bid(1, "100.00").build();
        BidFacts ungraded = scored(2, "100.00").build();

        assertEquals(
                List.of(new InputProblem("gate-undecided", bid(1), "classified-test-certificate")),
                Scoring.problems(RULE, List.of(undecided), List.of()));
        assertEquals(
                List.of(new InputProblem("no-members", null, "sample")),
                Scoring.problems(RULE, List.of(ungraded), List.of()));
        assertEquals(
                List.of(new InputProblem("grade-out-of-range", bid(2), "design")),
                Scoring.problems(RULE, List.of(ungraded), List.of(sheet(1, ungraded, "10.01"))));
        assertEquals(
                List.of(new InputProblem(
                        "vendor-twice",
                        Sha256.ofText("other"),
                        PriceScoreTest.vendor(2).text())),
                Scoring.problems(
                        RULE,
                        List.of(
                                ungraded,
                                BidFacts.of(Sha256.ofText("other"), ungraded.vendor(), ungraded.price())
                                        .gate("classified-test-certificate", new GateDecision(true, ""))
                                        .build()),
                        List.of(sheet(1, ungraded, "1"))));
        assertThrows(IllegalArgumentException.class, () -> Scoring.rank(RULE, List.of(ungraded), List.of()));
    }

    /** O87 art 44: who is not qualified is not evaluated, so its conformity need not be decided. */
    @Test
    void conformityNeedsNoDecisionForABidThatIsNotQualified() {
        BidFacts unqualified = PriceScoreTest.bid(1, "100.00")
                .gate("classified-test-certificate", new GateDecision(false, "证书已过期"))
                .build();

        Ranking ranking = Scoring.rank(LOWEST, List.of(unqualified), List.of());

        assertEquals("证书已过期", ranking.gatedOut().get(0).unmet().get(0).reason());
    }

    @Test
    void aPriceOfZeroIsNoPriceAndSpoilsNoOtherScore() {
        Ranking ranking = rank(scored(1, "0.00"), scored(2, "100.00"));

        assertEquals(
                GatedOut.PRICE_POSITIVE,
                ranking.gatedOut().get(0).unmet().get(0).gate());
        assertEquals("40.00", price(ranking, 2));
    }

    private static Ranking low(PriceLimits limits, String... prices) {
        List<BidFacts> bids = new ArrayList<>();
        for (String price : prices) {
            bids.add(passing(bids.size() + 1, price).build());
        }
        return Scoring.rank(LOWEST, bids, List.of(), limits);
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.notices().stream().map(Notice::code).toList();
    }

    private static Ranking rank(BidFacts.Builder... builders) {
        BidFacts[] bids = Arrays.stream(builders).map(BidFacts.Builder::build).toArray(BidFacts[]::new);
        return Scoring.rank(RULE, List.of(bids), List.of(grades(bids)));
    }

    private static MemberGrades grades(BidFacts... bids) {
        MemberGrades.Builder sheet = MemberGrades.by(WorkedExample.member(1));
        for (BidFacts bid : bids) {
            sheet.grade(bid.bid(), "design", new MemberGrades.Grade(BigDecimal.ZERO, ""));
        }
        return sheet.build();
    }

    private static MemberGrades sheet(int member, BidFacts bid, String grade) {
        return MemberGrades.by(WorkedExample.member(member))
                .grade(bid.bid(), "design", new MemberGrades.Grade(new BigDecimal(grade), ""))
                .build();
    }

    private static BidFacts.Builder scored(int number, String price) {
        return PriceScoreTest.bid(number, price).gate("classified-test-certificate", new GateDecision(true, ""));
    }

    private static BidFacts.Builder passing(int number, String price) {
        BidFacts.Builder facts = PriceScoreTest.bid(number, price);
        LOWEST.gates().forEach(gate -> facts.gate(gate.id(), new GateDecision(true, "")));
        return facts;
    }

    private static Sha256 bid(int number) {
        return Sha256.ofText("bid " + number);
    }

    private static List<Sha256> order(Ranking ranking) {
        return ranking.placed().stream().map(each -> each.breakdown().bid()).toList();
    }

    private static String price(Ranking ranking, int number) {
        return ranking.breakdownOf(bid(number)).orElseThrow().leafScore("price").toPlainString();
    }

    private static String evaluated(Ranking ranking, int number) {
        return Decimals.plain(
                ranking.breakdownOf(bid(number)).orElseThrow().price().evaluated());
    }
}
