package org.hengbiao.evidence.acts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
