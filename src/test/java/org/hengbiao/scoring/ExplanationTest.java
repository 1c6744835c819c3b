package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** What a bidder is told where the worked example has no such case. */
class ExplanationTest {

    private static final ScoringRule RULE = RuleFiles.rule("isolation-exchange");
    private static final ScoringRule LOWEST = RuleFiles.rule("physical-isolation-card-inquiry");

    /** A delay of 7 ms lies beyond 5, a throughput of 12 beyond 10; nine deviations would take 4.5, but 3 is the most. */
    @Test
    void whatLiesBeyondTheLineAndWhatIsTakenIsToldInWords() {
        String text = text(scored(1, "100.00").build(), "en");

        assertContains(text, "  Throughput: 7.00 of 7\n    Stated value 12 Gbps; the line runs from 1 Gbps (0 points)");
        assertContains(text, "; what lies beyond counts as 10. (10 − 1) ÷ (10 − 1) × 7 = 9 ÷ 9 × 7 = 7.00.\n");
        assertContains(text, "  Delay: 0.00 of 4\n    Stated value 7 milliseconds; the line runs from 5 milliseconds");
        assertContains(text, "; what lies beyond counts as 5. (5 − 5) ÷ (5 − 1) × 4 = 0 ÷ 4 × 4 = 0.00.\n");
        assertContains(text, "  Deviations from terms that are no gates: -3.00, where -3 is the most that is taken\n");
        assertContains(
                text, "Counted: 9 (one deviation to the purchaser's disadvantage); each takes 0.5, at most 3 in");
        assertContains(
                text, "  Number of protocols it can check: 2.50 of 5\n    Stated value 8; the line runs from 4 (");
        assertContains(text, "Quoted price 100.00 yuan. No deduction applies: it is compared by this price.\n");
    }

    @Test
    void aValueInNoBandIsToldWithTheBandsThatThereAre() {
        ScoringRule gap = rule("{below: 80000, points: 0}", "{atLeast: 70000, below: 80000, points: 0}");
        BidFacts bid = PriceScoreTest.bid(1, "100.00")
                .gate("classified-test-certificate", new GateDecision(true, ""))
                .parameter("mtbf", new BigDecimal("60000"))
                .build();

        String text = Explanation.of(gap, Scoring.rank(gap, List.of(bid), List.of(sheet(bid, "design"))))
                .text(bid.bid(), "zh");

        assertContains(text, "    投标数值 60000 小时，不在任何区间内，得最低分 0.00。各区间得分：\n");
        assertContains(text, "      不小于 70000 小时 且小于 80000 小时：0 分\n");
    }

    @Test
    void theWayOfRoundingIsToldAsTheRuleStatesIt() {
        BidFacts bid = PriceScoreTest.bid(1, "100.00")
                .gate("classified-test-certificate", new GateDecision(true, ""))
                .build();
        for (String mode : List.of("HALF_UP", "HALF_EVEN", "DOWN")) {
            ScoringRule rule = rule("mode: HALF_UP, scale: 2", "mode: " + mode + ", scale: 3");
            Ranking ranking = Scoring.rank(rule, List.of(bid), List.of(sheet(bid, "design")));

            String told = Words.in("en").say("explanation.rounding." + mode, Map.of("scale", "3"));
            assertContains(Explanation.of(rule, ranking).text(bid.bid(), "en"), told + "\n");
        }
    }

    @Test
    void underTheLowestPriceRankAndPriceAreAllThatIsTold() {
        BidFacts bid = passing(1, "120.00").makerSize(MakerSize.MICRO).build();
        Ranking ranking = Scoring.rank(LOWEST, List.of(bid, passing(2, "110.00").build()), List.of());

        assertEquals(
                """
                投标 ID（VENDOR）：按评审价由低到高，在 2 个投标中名列第 1。
                报价 120.00 元。以评审价参加比较：120.00 − 12 = 108 元；成交时仍按报价签订合同。
                  小微企业产品，按报价扣除 10%，即 12 元（财库〔2022〕19号）。
                """.replace("ID", bid.bid().hex().substring(0, 12))
                        .replace("VENDOR", bid.vendor().text()),
                Explanation.of(LOWEST, ranking).text(bid.bid(), "zh-CN"));
    }

    @Test
    void aBidThatWaitsForADrawIsToldSoAndOneThatDoesNotIsNot() {
        BidFacts bid = passing(1, "100.00").build();
        BidFacts worse = passing(3, "101.00").build();
        Ranking ranking = Scoring.rank(LOWEST, List.of(bid, passing(2, "100.00").build(), worse), List.of());
        Explanation explanation = Explanation.of(LOWEST, ranking);
        String draw = "It is equal to another bid; a replayable draw decides between them.";

        assertContains(explanation.text(bid.bid(), "en"), draw);
        assertFalse(explanation.text(worse.bid(), "en").contains(draw));
        assertTrue(explanation.toJson(bid.bid()).toString().contains("needsDraw"));
    }

    @Test
    void aBidUnderTheLowestPriceThatCollapsedIsToldNoTotal() {
        BidFacts dear = passing(1, "100.00").coreBrand("a").build();
        Ranking ranking = Scoring.rank(
                LOWEST, List.of(dear, passing(2, "90.00").coreBrand("a").build()), List.of());

        String text = Explanation.of(LOWEST, ranking).text(dear.bid(), "en");

        assertContains(text, "bidders of one brand count as one");
        assertFalse(text.contains("total"), text);
    }

    @Test
    void aPriceOfZeroIsToldAsTheHousesOwnGate() {
        BidFacts free = passing(1, "0.00").build();
        Ranking ranking = Scoring.rank(LOWEST, List.of(free), List.of());

        assertContains(Explanation.of(LOWEST, ranking).text(free.bid(), "zh"), "  - 报价大于零：0.00\n");
    }

    /** O87 art 69: the document for the bidder has the rank, or the gates it failed by, and no member's name. */
    @Test
    void theDocumentForTheBidderHasRankOrFailedGates() {
        Ranking ranking = Scoring.rank(WorkedExample.RULE, WorkedExample.bids(), WorkedExample.sheets());
        Explanation explanation = Explanation.of(WorkedExample.RULE, ranking);

        String placed = json(explanation, "10");
        assertContains(placed, "\"rank\":8");
        assertContains(placed, "\"needsDraw\":false");
        assertContains(placed, "\"grades\":[\"3.5\",\"3.75\",\"4\",\"4.25\",\"4.25\"]");
        assertFalse(json(explanation, "6").contains("\"rank\":"));
        assertContains(json(explanation, "9"), "\"gate\":\"over-ceiling\"");
        assertContains(json(explanation, "9"), "\"type\":\"hengbiao.org/score-explanation@v1\"");
        assertThrows(IllegalArgumentException.class, () -> explanation.toJson(Sha256.ofText("nobody")));
    }

    private static String json(Explanation explanation, String bid) {
        return new String(explanation.toJson(WorkedExample.bid(bid)).canonical(), StandardCharsets.UTF_8);
    }

    private static String text(BidFacts bid, String language) {
        return Explanation.of(RULE, Scoring.rank(RULE, List.of(bid), List.of(sheet(bid, "protection-design"))))
                .text(bid.bid(), language);
    }

    private static MemberGrades sheet(BidFacts bid, String criterion) {
        return MemberGrades.by(WorkedExample.member(1))
                .grade(bid.bid(), criterion, new MemberGrades.Grade(BigDecimal.ONE, ""))
                .build();
    }

    private static ScoringRule rule(String found, String replaced) {
        String file =
                new String(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")), StandardCharsets.UTF_8);
        assertContains(file, found);
        return ScoringRule.parse(file.replace(found, replaced).getBytes(StandardCharsets.UTF_8));
    }

    private static BidFacts.Builder scored(int number, String price) {
        BidFacts.Builder facts = PriceScoreTest.bid(number, price)
                .parameter("throughput", new BigDecimal("12"))
                .parameter("delay", new BigDecimal("7"))
                .parameter("protocols", new BigDecimal("8"))
                .answer("content-checks", Set.of("format-check"))
                .deduction("deviations", 9);
        RULE.gates().forEach(gate -> facts.gate(gate.id(), new GateDecision(true, "")));
        return facts;
    }

    private static BidFacts.Builder passing(int number, String price) {
        BidFacts.Builder facts = PriceScoreTest.bid(number, price);
        LOWEST.gates().forEach(gate -> facts.gate(gate.id(), new GateDecision(true, "")));
        return facts;
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "not there: " + part + "\nin: " + text);
    }
}
