package org.hengbiao.evidence.acts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Stage;
import org.junit.jupiter.api.Test;

class SignedDocumentsTest {

    private static final UUID TENDER = new UUID(3, 4);
    private static final Sha256 BID = Sha256.ofText("bid");
    private static final CreditCode VENDOR = vendor();

    private static CreditCode vendor() {
        String head = "91999960000000001";
        return new CreditCode(head + CreditCode.checkCharacter(head + "0"));
    }

    @Test
    void everyDocumentIsReadBackFromItsOwnBytes() {
        GateReview review = new GateReview(
                Stage.CONFORMITY, TENDER, "1", List.of(new GateReview.Decision(BID, "g", false, "缺")), List.of());
        assertEquals(review, GateReview.read(Stage.CONFORMITY, review.canonical()));
        ScoreSheet sheet = new ScoreSheet(
                TENDER,
                "1",
                new UUID(5, 6),
                Sha256.ofText("closing"),
                List.of(new ScoreSheet.Grade(BID, "c", new BigDecimal("2.50"), "")));
        assertEquals(sheet, ScoreSheet.read(sheet.canonical()));
        EvaluationReport report = new EvaluationReport(
                TENDER,
                "1",
                Sha256.ofText("rule"),
                List.of(Sha256.ofText("sheet")),
                List.of(new EvaluationReport.Place(1, BID, VENDOR, Money.of("1.00"), new BigDecimal("90.00"))),
                Sha256.ofText("scores"));
        assertArrayEquals(
                report.canonical(), EvaluationReport.read(report.canonical()).canonical());
        AwardDecision decision = new AwardDecision(TENDER, "1", report.digest(), VENDOR, BID, Money.of("1.00"));
        assertEquals(decision, AwardDecision.read(decision.canonical()));
    }

    @Test
    void placementStatementIsReadBackWithAndWithoutItsCheck() {
        UUID plan = new UUID(1, 2);
        PlacementStatement bare = new PlacementStatement(plan, true, "示例", null);
        assertEquals(bare, PlacementStatement.read(bare.canonical()));
        assertEquals(
                "{\"by\":\"示例\",\"complies\":true,\"plan\":\"" + plan + "\",\"type\":\"hengbiao.org/placement@v1\"}",
                new String(bare.canonical(), StandardCharsets.UTF_8));
        for (String reviewer : Arrays.asList(null, "示例审核人")) {
            PlacementStatement checked = new PlacementStatement(
                    plan,
                    true,
                    "示例",
                    new PlacementStatement.Check(
                            LocalDate.parse("2026-11-24"), "hengbiao-tool 0.1.0", Sha256.ofText("salted"), reviewer));
            assertEquals(checked, PlacementStatement.read(checked.canonical()));
        }
    }

    @Test
    void placementStatementThatSaysMoreOrLessIsRefused() {
        UUID plan = new UUID(1, 2);
        PlacementStatement checked = new PlacementStatement(
                plan,
                true,
                "示例",
                new PlacementStatement.Check(
                        LocalDate.parse("2026-11-24"), "hengbiao-tool 0.1.0", Sha256.ofText("salted"), null));
        String sound = new String(checked.canonical(), StandardCharsets.UTF_8);

        assertEquals(
                "/network: unknown field", refused(sound.replace("\"plan\"", "\"network\":\"192.0.2.0/24\",\"plan\"")));
        assertEquals(
                "/check/zones: unknown field",
                refused(sound.replace("hengbiao-tool 0.1.0\"", "hengbiao-tool 0.1.0\",\"zones\":3")));
        assertEquals("/check/on: must be a date such as 2026-11-24", refused(sound.replace("2026-11-24", "yesterday")));
        assertEquals("/check/tool: is missing", refused(sound.replace(",\"tool\":\"hengbiao-tool 0.1.0\"", "")));
        assertEquals("/by: must be a name of 1 to 100 characters", refused(sound.replace("示例", " ")));
        assertEquals("/by: must be a name of 1 to 100 characters", refused(sound.replace("示例", "例".repeat(101))));
        assertEquals(
                "what is absent must be left out", refused(sound.replace("\"tool\"", "\"reviewedBy\":null,\"tool\"")));
        assertEquals(
                "/type: the type must be hengbiao.org/placement@v1",
                refused(sound.replace("placement@v1", "placement@v2")));
    }

    private static String refused(String statement) {
        return assertThrows(
                        MalformedException.class,
                        () -> PlacementStatement.read(statement.getBytes(StandardCharsets.UTF_8)))
                .getMessage();
    }

    @Test
    void reviewOfOneStageIsNotReadAsAnother() {
        GateReview review = new GateReview(Stage.QUALIFICATION, TENDER, "1", List.of(), List.of());
        assertThrows(MalformedException.class, () -> GateReview.read(Stage.CONFORMITY, review.canonical()));
    }

    @Test
    void decisionWithoutReasonIsRefused() {
        GateReview review = new GateReview(
                Stage.QUALIFICATION, TENDER, "1", List.of(new GateReview.Decision(BID, "g", true, " ")), List.of());
        assertThrows(MalformedException.class, () -> GateReview.read(Stage.QUALIFICATION, review.canonical()));
    }

    @Test
    void bidIsDecidedOnceAtAGateAndGradedOnceByACriterion() {
        GateReview.Decision decision = new GateReview.Decision(BID, "g", true, "ok");
        assertThrows(
                MalformedException.class,
                () -> new GateReview(Stage.QUALIFICATION, TENDER, "1", List.of(decision, decision), List.of()));
        ScoreSheet.Grade grade = new ScoreSheet.Grade(BID, "c", BigDecimal.ONE, "");
        assertThrows(MalformedException.class, () -> new ScoreSheet(TENDER, "1", TENDER, BID, List.of(grade, grade)));
    }

    @Test
    void unknownFieldIsRefused() {
        String document = "{\"bid\":\"" + BID + "\",\"extra\":1,\"lot\":\"1\",\"price\":\"1.00\",\"report\":\"" + BID
                + "\",\"tender\":\"" + TENDER + "\",\"type\":\"" + AwardDecision.TYPE + "\",\"winner\":\"" + VENDOR
                + "\"}";
        assertThrows(MalformedException.class, () -> AwardDecision.read(document.getBytes(StandardCharsets.UTF_8)));
    }
}
