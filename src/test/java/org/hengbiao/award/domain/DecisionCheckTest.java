package org.hengbiao.award.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class DecisionCheckTest {

    private static final UUID TENDER = new UUID(1, 1);

    private static CreditCode vendor(int number) {
        String head = String.format("9199998%010d", number);
        return new CreditCode(head + CreditCode.checkCharacter(head + "0"));
    }

    private static final EvaluationReport REPORT = new EvaluationReport(
            TENDER,
            "1",
            Sha256.ofText("rule"),
            List.of(),
            List.of(
                    new EvaluationReport.Place(
                            1, Sha256.ofText("a"), vendor(1), Money.of("10.00"), new BigDecimal("90.00")),
                    new EvaluationReport.Place(
                            2, Sha256.ofText("b"), vendor(2), Money.of("9.00"), new BigDecimal("80.00"))),
            Sha256.ofText("scores"));

    private static List<String> faults(Sha256 report, int winner, String bid, String price) {
        return DecisionCheck.faults(
                new AwardDecision(TENDER, "1", report, vendor(winner), Sha256.ofText(bid), Money.of(price)), REPORT);
    }

    @Test
    void firstRankedIsAwardedAtItsPrice() {
        // O87 art 68
        assertEquals(List.of(), faults(REPORT.digest(), 1, "a", "10.00"));
    }

    @Test
    void secondRankedIsNotEvenIfCheaper() {
        assertFalse(faults(REPORT.digest(), 2, "b", "9.00").isEmpty());
    }

    @Test
    void otherPriceAnotherBidOrAnotherReportIsRefused() {
        assertEquals(1, faults(REPORT.digest(), 1, "a", "9.99").size());
        assertEquals(1, faults(REPORT.digest(), 1, "b", "10.00").size());
        assertEquals(1, faults(Sha256.ofText("other"), 1, "a", "10.00").size());
    }

    @Test
    void reportThatRanksNobodyAwardsNobody() {
        EvaluationReport empty =
                new EvaluationReport(TENDER, "1", REPORT.rule(), List.of(), List.of(), REPORT.scores());
        AwardDecision decision =
                new AwardDecision(TENDER, "1", empty.digest(), vendor(1), Sha256.ofText("a"), Money.of("10.00"));
        assertEquals(List.of("The report ranks nobody."), DecisionCheck.faults(decision, empty));
    }
}
