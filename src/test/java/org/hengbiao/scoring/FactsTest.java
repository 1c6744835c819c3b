package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** What goes into a ranking: facts, decisions and grades, and what is refused at the door. */
class FactsTest {

    private static final ScoringRule RULE =
            ScoringRule.parse(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")));
    private static final ExpertCriterion DESIGN =
            (ExpertCriterion) RULE.criterion("design").orElseThrow();

    @Test
    void aShareIsFromZeroToAHundredPercent() {
        assertEquals("100", share("100").build().smallShare().toPlainString());
        assertEquals("0", share("0").build().smallShare().toPlainString());
        assertThrows(IllegalArgumentException.class, () -> share("100.01").build());
        assertThrows(IllegalArgumentException.class, () -> share("-0.01").build());
    }

    @Test
    void aNumberOfDefectsIsNotNegative() {
        assertEquals(
                Map.of("deviations", 0),
                bid(1).deduction("deviations", 0).build().deductions());
        assertThrows(
                IllegalArgumentException.class,
                () -> bid(1).deduction("deviations", -1).build());
    }

    /** O87 art 69: losers are told why. */
    @Test
    void aGateThatIsNotMetNeedsAReason() {
        assertThrows(IllegalArgumentException.class, () -> new GateDecision(false, " "));
        assertFalse(new GateDecision(false, "证书已过期").met());
        assertTrue(new GateDecision(true, "").met());
    }

    @Test
    void aMemberGradesACriterionOfABidOnce() {
        MemberGrades.Builder sheet = MemberGrades.by(WorkedExample.member(1)).grade(id(1), "design", grade("5"));

        assertThrows(IllegalArgumentException.class, () -> sheet.grade(id(1), "design", grade("5")));
        assertEquals(
                2, sheet.grade(id(2), "design", grade("5")).build().grades().size());
    }

    /** O87 art 55: a grade lies in a described band, from zero to the points, with at most two decimals. */
    @Test
    void aGradeLiesInADescribedBandWithAtMostTwoDecimals() {
        for (String allowed : List.of("0", "10", "5", "5.01", "9.99", "10.000")) {
            assertTrue(DESIGN.allows(new BigDecimal(allowed)), allowed);
        }
        for (String refused : List.of("-0.01", "10.01", "5.001")) {
            assertFalse(DESIGN.allows(new BigDecimal(refused)), refused);
        }
        ExpertCriterion gap =
                new ExpertCriterion(DESIGN.heading(), List.of(DESIGN.bands().get(0)));
        assertFalse(gap.allows(new BigDecimal("5")), "no band describes it");
        assertTrue(gap.graded());
        assertEquals(List.of(DESIGN), RULE.gradedCriteria());
    }

    @Test
    void everyThingThatIsThereTwiceOrMissingIsNamed() {
        BidFacts bid = scored(1).build();
        MemberGrades sheet = MemberGrades.by(WorkedExample.member(1))
                .grade(bid.bid(), "design", grade("5"))
                .build();
        MemberGrades empty = MemberGrades.by(WorkedExample.member(2)).build();

        assertEquals(List.of(), Scoring.problems(RULE, List.of(bid), List.of(sheet)));
        assertEquals(
                List.of("bid-twice", "vendor-twice"), codes(Scoring.problems(RULE, List.of(bid, bid), List.of(sheet))));
        assertEquals(
                List.of(new InputProblem(
                        "member-twice", null, WorkedExample.member(1).toString())),
                Scoring.problems(RULE, List.of(bid), List.of(sheet, sheet)));
        assertEquals(
                List.of(new InputProblem("grade-missing", bid.bid(), "design")),
                Scoring.problems(RULE, List.of(bid), List.of(sheet, empty)));
        assertEquals(List.of(), Scoring.problems(RULE, List.of(), List.of()), "no bid needs no grade");
    }

    /** O87 art 64: more than the stated percentage away from the others' mean; exactly that far is not. */
    @Test
    void aGradeExactlyAsFarAsTheRuleAllowsIsNoOutlier() {
        assertEquals(List.of(), notices("5", "5", "6.5"));
        assertEquals(List.of("outlier"), notices("5", "5", "6.51"));
        assertEquals(List.of(), notices("5", "5", "3.5"), "3.5 is exactly 30% under 5; the others are 17% over 4.25");
        assertEquals(List.of("outlier"), notices("5", "5", "3.49"));
        assertEquals(List.of(), notices("9"), "one member alone is far from nobody");
    }

    @Test
    void noBidAtAllGivesAnEmptyRanking() {
        Ranking ranking = Scoring.rank(RULE, List.of(), List.of());

        assertEquals(List.of(), ranking.placed());
        assertEquals(0, ranking.countedBidders());
        assertTrue(ranking.winner().isEmpty());
        assertEquals(RULE.digest(), ranking.rule());
    }

    @Test
    void bidsWithoutABrandNeverCountAsOne() {
        Ranking ranking = Scoring.rank(
                RULE,
                List.of(
                        scored(1).build(),
                        scored(2).coreBrand(" ").build(),
                        scored(3).coreBrand(" ").build()),
                List.of(sheet(1, 2, 3)));

        assertEquals(3, ranking.countedBidders());
        assertEquals(List.of(), ranking.collapsed());
    }

    @Test
    void partsOfABreakdownAreFoundByTheirIds() {
        Breakdown breakdown = Scoring.rank(RULE, List.of(scored(1).build()), List.of(sheet(1)))
                .placed()
                .get(0)
                .breakdown();

        assertEquals("40.00", breakdown.groupScore("price").toPlainString());
        assertEquals("5.00", breakdown.groupScore("performance").toPlainString());
        assertEquals("5.00", breakdown.leafScore("design").toPlainString());
        assertEquals(BigDecimal.ZERO, breakdown.groupScore("design"));
        assertEquals(BigDecimal.ZERO, breakdown.leafScore("performance"));
    }

    @Test
    void aFindingCarriesItsPlaceAndBothLanguages() {
        YamlDocument document =
                YamlDocument.parse(RuleFiles.bytes(RuleFiles.BROKEN.resolve("price-weight-under-floor.yaml")));
        LintFinding finding = RuleLint.lint(document, RuleLintTest.LIMITS).get(0);

        assertEquals(
                "{\"clause\":\"O87 art 55\",\"code\":\"price-weight-under-floor\",\"column\":9,\"line\":31,"
                        + "\"mend\":{\"en\":\"Give the price at least 30 points and take them from other groups.\","
                        + "\"zh\":\"价格分值至少设为 30，并相应减少其他部分。\"},"
                        + "\"message\":{\"en\":\"The price weighs 25, under the floor of 30.\","
                        + "\"zh\":\"价格分值占 25，低于下限 30。\"},"
                        + "\"pointer\":\"/groups/0/criteria/0/points\",\"severity\":\"error\"}",
                new String(finding.toJson().canonical(), StandardCharsets.UTF_8));
    }

    @Test
    void aRangeOfTheLawDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> LintLimits.Range.of("30", "29"));
        assertTrue(LintLimits.Range.of("30", "30").holds(new BigDecimal("30.0")));
        assertFalse(LintLimits.Range.of("30", "30").holds(new BigDecimal("30.1")));
        assertFalse(LintLimits.Range.of("30", "30").holds(new BigDecimal("29.9")));
    }

    @Test
    void theHigherOfTwoRatesCountsForEachTrigger() {
        LowPriceRates law = rates("50", "55", "45");

        assertEquals(rates("60", "55", "45"), law.raisedBy(rates("60", "50", "40")));
        assertEquals(rates("50", "65", "45"), law.raisedBy(rates("40", "65", "45")));
        assertNotEquals(law, law.raisedBy(rates("40", "40", "46")));
    }

    /** English words match whole: a "referencer" is no reference, an uppercase REVENUE is revenue. */
    @Test
    void wordsOfABannedFactorMatchWholeAndInAnyCase() {
        Factors banned = Factors.ALL.stream()
                .filter(each -> each.code().equals("banned-factor"))
                .findFirst()
                .orElseThrow();

        assertEquals("revenue", banned.foundIn("Annual REVENUE").orElseThrow());
        assertEquals("registered capital", banned.foundIn("registered-capital").orElseThrow());
        assertTrue(banned.foundIn("profitable").isEmpty());
        assertEquals("利润", banned.foundIn("近三年净利润总额").orElseThrow());
    }

    private static List<String> notices(String... grades) {
        BidFacts bid = scored(1).build();
        List<MemberGrades> sheets = new ArrayList<>();
        for (String grade : grades) {
            sheets.add(MemberGrades.by(WorkedExample.member(sheets.size()))
                    .grade(bid.bid(), "design", grade(grade))
                    .build());
        }
        return Scoring.rank(RULE, List.of(bid), sheets).notices().stream()
                .map(Notice::code)
                .toList();
    }

    private static List<String> codes(List<InputProblem> problems) {
        return problems.stream().map(InputProblem::code).toList();
    }

    private static MemberGrades sheet(int... bids) {
        MemberGrades.Builder sheet = MemberGrades.by(WorkedExample.member(1));
        for (int bid : bids) {
            sheet.grade(id(bid), "design", grade("5"));
        }
        return sheet.build();
    }

    private static LowPriceRates rates(String mean, String second, String ceiling) {
        return new LowPriceRates(new BigDecimal(mean), new BigDecimal(second), new BigDecimal(ceiling));
    }

    private static MemberGrades.Grade grade(String value) {
        return new MemberGrades.Grade(new BigDecimal(value), "");
    }

    private static BidFacts.Builder share(String percent) {
        return bid(1).smallShare(new BigDecimal(percent));
    }

    private static BidFacts.Builder scored(int number) {
        return bid(number).gate("classified-test-certificate", new GateDecision(true, ""));
    }

    private static BidFacts.Builder bid(int number) {
        return PriceScoreTest.bid(number, "100.00");
    }

    private static Sha256 id(int number) {
        return Sha256.ofText("bid " + number);
    }
}
