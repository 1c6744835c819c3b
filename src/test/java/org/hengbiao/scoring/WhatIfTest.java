package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** Price 60 against quality 40, small enough to be computed by hand. */
class WhatIfTest {

    private static final String RULE = """
            type: hengbiao.org/scoring-rule@v1
            id: two-groups
            title: {zh: 两组, en: Two groups}
            jurisdiction: cn
            method: comprehensive
            subject: goods
            procedures: [open-tender]
            rounding: {mode: HALF_UP, scale: 2}
            aggregation: mean
            outlierPercent: 30
            priceBase: all
            ties: [lower-price, draw]
            gates:
              - {id: credit, title: {zh: 信用, en: Credit}, stage: qualification, kind: document}
            groups:
              - id: price
                title: {zh: 价格, en: Price}
                weight: 60
                criteria:
                  - {id: price, kind: price, title: {zh: 报价, en: Bid price}, points: 60, formula: lowest-over-price}
              - id: quality
                title: {zh: 质量, en: Quality}
                weight: 40
                security: true
                criteria:
                  - {id: speed, kind: linear, title: {zh: 速度, en: Speed}, points: 40, parameter: speed, unit: "1", direction: higher, floor: 0, ceiling: 100}
            """;

    private static final LintLimits.Range ANY = LintLimits.Range.of("0", "100");
    private static final LintLimits LIMITS = new LintLimits(
            LintLimits.Range.of("30", "100"),
            LintLimits.Range.of("10", "100"),
            new BigDecimal("20"),
            new LintLimits.Policy(ANY, ANY, new BigDecimal("30"), ANY, new LintLimits.LowPrices(ANY, ANY, ANY)));

    private static ScoringRule rule(String text) {
        return ScoringRule.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BidFacts bid(int number, String price, String speed) {
        return facts(number, price, speed).build();
    }

    private static BidFacts.Builder facts(int number, String price, String speed) {
        return PriceScoreTest.bid(number, price)
                .parameter("speed", new BigDecimal(speed))
                .gate("credit", new GateDecision(true, ""));
    }

    private static Sha256 number(int number) {
        return Sha256.ofText("bid " + number);
    }

    private static WhatIf ask(ScoringRule rule, BidFacts... bids) {
        return WhatIf.of(rule, Scoring.rank(rule, List.of(bids), List.of()), LIMITS);
    }

    /**
     * At a price weight of x the first has 0.8x + (100 − x), the second x + 0.5(100 − x): they meet at 500 ÷ 7. Just there, at
     * 71.42, the rounded totals are 85.72 and 85.71; at 71.43 they are 85.71 and 85.72.
     */
    @Test
    void theWinnerStaysUpToTheWeightAtWhichTheLinesMeet() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "100.00", "100"), bid(2, "80.00", "50"));

        assertEquals(List.of(number(1)), whatIf.leaders());
        WhatIfStretch price = whatIf.groups().get(0);
        assertEquals(new WhatIfStretch.Span(new BigDecimal("0.00"), new BigDecimal("71.42")), price.same());
        assertNull(price.down());
        assertEquals(
                new WhatIfStretch.Change(new BigDecimal("71.43"), new BigDecimal("11.43"), List.of(number(2))),
                price.up());
        assertEquals("0 ≤ x < 71.4286", WhatIfText.exact(price));
        assertEquals(
                WhatIfFraction.of(new BigDecimal("500"), new BigDecimal("7")),
                java.util.Objects.requireNonNull(price.exact()).to());
    }

    @Test
    void theSmallestChangeNamesWhoWouldWin() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "100.00", "100"), bid(2, "80.00", "50"));

        WhatIf.Smallest smallest = whatIf.smallest().orElseThrow();
        assertEquals(new BigDecimal("11.43"), smallest.change().by());
        WhatIfText text = new WhatIfText("en", bid -> bid.equals(number(2)) ? "Bid 2" : "Bid 1");
        assertEquals(
                "When the weight of the group \"Price\" goes from 60 to 71.43 (11.43 points), Bid 2" + " leads.",
                text.smallest(whatIf));
        assertEquals("Bid 1 leads.", text.leaders(whatIf));
        assertEquals(
                "“价格”组的权重从 60 变为 71.43（相差 11.43 分）时，投标2 排名第一。",
                new WhatIfText("zh-CN", bid -> bid.equals(number(2)) ? "投标2" : "投标1").smallest(whatIf));
    }

    /** O87 art 55: goods have a price weight of at least 30; security keeps its floor of 20 here. */
    @Test
    void theLawsBoundsStandBesideEachStretch() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "100.00", "100"), bid(2, "80.00", "50"));

        assertEquals(
                new WhatIfStretch.Span(new BigDecimal("30.00"), new BigDecimal("80.00")),
                whatIf.groups().get(0).lawful());
        assertEquals(
                new WhatIfStretch.Span(new BigDecimal("20.00"), new BigDecimal("70.00")),
                whatIf.groups().get(1).lawful());
        assertTrue(whatIf.groups().get(0).allows(new BigDecimal("71.43")));
        assertFalse(whatIf.groups().get(0).allows(new BigDecimal("80.01")));
    }

    @Test
    void aBidThatIsGatedOutNeverLeads() {
        BidFacts best = facts(3, "10.00", "100")
                .gate("credit", new GateDecision(false, "失信"))
                .build();
        WhatIf with = ask(rule(RULE), bid(1, "100.00", "100"), bid(2, "80.00", "50"), best);

        assertEquals(2, with.compared());
        assertEquals(ask(rule(RULE), bid(1, "100.00", "100"), bid(2, "80.00", "50")), with);
    }

    /** O87 art 31: a collapsed bid of the leader's brand takes the lead when another weight makes it the better one. */
    @Test
    void aCollapsedBidCanTakeTheLead() {
        WhatIf whatIf = ask(
                rule(RULE),
                facts(1, "100.00", "100").coreBrand("示例").build(),
                facts(2, "80.00", "50").coreBrand("示例").build(),
                bid(3, "200.00", "10"));

        assertEquals(3, whatIf.compared());
        assertEquals(
                List.of(number(2)),
                java.util.Objects.requireNonNull(whatIf.groups().get(0).up()).leaders());
    }

    @Test
    void equalBidsLeadTogetherAtEveryWeight() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "80.00", "90"), bid(2, "80.00", "90"), bid(3, "90.00", "10"));

        assertEquals(List.of(number(1), number(2)).stream().sorted().toList(), whatIf.leaders());
        assertEquals(new BigDecimal("0.00"), whatIf.groups().get(0).same().from());
        assertNull(whatIf.groups().get(0).exact());
        assertEquals(
                "A、B 并列第一，只能由抽签区分。",
                new WhatIfText("zh", bid -> bid.equals(whatIf.leaders().get(0)) ? "A" : "B").leaders(whatIf));
    }

    /** At weight zero nothing but the price's tie-break is left of the price. */
    @Test
    void atTheVeryEndOfTheScaleTheTieBreakDecides() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "80.00", "90"), bid(2, "90.00", "90"));

        assertEquals(
                new WhatIfStretch.Span(new BigDecimal("0.00"), new BigDecimal("100.00")),
                whatIf.groups().get(0).same());
        assertEquals("0 ≤ x ≤ 100", WhatIfText.exact(whatIf.groups().get(0)));
        assertTrue(whatIf.smallest().isEmpty());
    }

    @Test
    void aDrawnRankingIsAskedLikeTheOneBeforeItsDraw() {
        ScoringRule rule = rule(RULE);
        Ranking tied = Scoring.rank(rule, List.of(bid(1, "80.00", "90"), bid(2, "80.00", "90")), List.of());
        Ranking drawn = tied.drawn(List.of(number(2), number(1)));

        assertEquals(WhatIf.of(rule, tied, null), WhatIf.of(rule, drawn, null));
    }

    @Test
    void aGroupThatIsEqualForAllDecidesNothing() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "80.00", "90"), bid(2, "100.00", "90"));

        assertEquals(List.of("group-decides-nothing", "one-criterion-decides"), codes(whatIf));
        assertEquals("quality", whatIf.warnings().get(0).subject());
        assertEquals(
                "“质量”组：所有投标得分相同，该组什么也没有决定。", whatIf.warnings().get(0).sentence().zh());
        assertEquals(new BigDecimal("100.0"), whatIf.shares().get(0).percent());
        assertTrue(whatIf.shares().get(0).aloneSame());
        assertFalse(whatIf.shares().get(1).aloneSame());
    }

    @Test
    void aRuleUnderWhichAllTotalsAreEqualDecidesNothing() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "80.00", "90"), bid(2, "80.00", "90"));

        assertEquals(List.of("rule-decides-nothing"), codes(whatIf));
    }

    /** Price alone gives the order 1, 2, 3; quality works against it and still loses. */
    @Test
    void oneCriterionThatMakesTheWholeOrderIsSeen() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "50.00", "40"), bid(2, "75.00", "45"), bid(3, "100.00", "50"));

        assertEquals(List.of("one-criterion-decides"), codes(whatIf));
        assertEquals("price", whatIf.warnings().get(0).subject());
        assertFalse(whatIf.shares().get(0).withoutSame());
    }

    @Test
    void oneBidHasNothingToBeComparedWith() {
        WhatIf whatIf = ask(rule(RULE), bid(1, "80.00", "90"));

        assertEquals(List.of("too-few"), codes(whatIf));
        assertEquals(List.of(number(1)), whatIf.leaders());
        assertTrue(whatIf.groups().isEmpty());
    }

    @Test
    void aLowestPriceRuleHasNoWeightsAndSaysSo() {
        ScoringRule rule = RuleFiles.rule("physical-isolation-card-negotiation");
        WhatIfBids bids = WhatIfBids.of(rule, 1, 6);
        WhatIf whatIf = WhatIf.of(rule, bids.ranking(), LIMITS);

        assertEquals(List.of("lowest-price"), codes(whatIf));
        assertTrue(whatIf.groups().isEmpty());
        assertTrue(new WhatIfText("en", bid -> "x").text(whatIf).contains("no weights"));
    }

    @Test
    void weightsThatDoNotAddUpAreNotChanged() {
        assertEquals(
                List.of("weights-sum"),
                codes(ask(
                        rule(RULE.replace("weight: 40", "weight: 30").replace("points: 40", "points: 30")),
                        bid(1, "80.00", "90"),
                        bid(2, "90.00", "90"))));
    }

    @Test
    void theRankingOfAnotherRuleIsRefused() {
        ScoringRule rule = rule(RULE);
        Ranking ranking = Scoring.rank(rule, List.of(bid(1, "80.00", "90")), List.of());
        ScoringRule other = rule(RULE.replace("HALF_UP", "DOWN"));

        assertThrows(IllegalArgumentException.class, () -> WhatIf.of(other, ranking, null));
    }

    private static List<String> codes(WhatIf whatIf) {
        return whatIf.warnings().stream().map(WhatIfWarning::code).toList();
    }
}
