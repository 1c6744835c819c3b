package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoutCheckTest {

    @ParameterizedTest(
            name =
                    "O87 art 41, O87 art 44, Law art 36, O74 art 33, O74 art 27, O74 art 35, 214 art 21: {0}, {1}: {2} suffice")
    @CsvSource({
        "OPEN_TENDER, OPENING, 3, O87 art 41",
        "INVITED_TENDER, OPENING, 3, O87 art 41",
        "OPEN_TENDER, QUALIFIED, 3, O87 art 44",
        "OPEN_TENDER, RESPONSIVE, 3, Law art 36",
        "NEGOTIATION, FINAL_QUOTATIONS, 3, O74 art 33",
        "NEGOTIATION, AFTER_FAILED_TENDER, 2, O74 art 27",
        "NEGOTIATION, CANDIDATES, 3, O74 art 35",
        "CONSULTATION, FINAL_QUOTATIONS, 3, 214 art 21",
        "CONSULTATION, RESEARCH, 2, 214 art 21"
    })
    void oneFewerIsTooFew(Procedure procedure, Turnout where, int enough, String clause) {
        TurnoutCheck check = check(procedure);

        assertEquals(Optional.empty(), check.breach(where, enough));
        Breach breach = check.breach(where, enough - 1).orElseThrow();
        assertEquals(clause, breach.clause());
        assertEquals(String.valueOf(enough - 1), breach.was());
        assertEquals("≥ " + enough, breach.mustBe());
    }

    @Test
    @DisplayName(
            "O87 art 43: after a failed tender the documents are checked, then it is repeated or another method approved")
    void theMendOfAFailedTender() {
        assertEquals(
                "check the documents and tender again, or get another method approved (O87 art 43)",
                check(Procedure.OPEN_TENDER)
                        .breach(Turnout.OPENING, 2)
                        .orElseThrow()
                        .mend()
                        .change()
                        .en());
        assertEquals(
                "end the procedure and start again",
                check(Procedure.NEGOTIATION)
                        .breach(Turnout.CANDIDATES, 2)
                        .orElseThrow()
                        .mend()
                        .change()
                        .en());
    }

    @Test
    @DisplayName("Law art 36: a tender that loses bidders on its way is told each step at which too few were left")
    void everyStepIsReported() {
        TurnoutCheck tender = check(Procedure.OPEN_TENDER);

        assertEquals(List.of(), tender.breaches(3, 3, 3));
        assertEquals(
                List.of("responsive-bidders"),
                tender.breaches(5, 4, 2).stream().map(Breach::limitId).toList());
        assertEquals(
                List.of("bidders-to-open", "qualified-to-evaluate", "responsive-bidders"),
                tender.breaches(2, 2, 1).stream().map(Breach::limitId).toList());
    }

    @Test
    void whatAProcedureDoesNotCountIsNoBreach() {
        assertTrue(check(Procedure.OPEN_TENDER).fewest(Turnout.CANDIDATES).isEmpty());
        assertEquals(Optional.empty(), check(Procedure.QUOTATION).breach(Turnout.FINAL_QUOTATIONS, 0));
    }

    @Test
    @DisplayName("O87 art 41: the law that is packaged says with how few bidders a tender of a day is opened")
    void packaged() {
        Limit least = PackagedLaw.leastBidders("cn", day("2026-11-24"));

        assertEquals(3, least.whole());
        assertEquals("bidders-to-open", least.provision().id());
        assertEquals(
                "cn: says of 2017-09-30 nothing about openings",
                assertThrows(NoProvision.class, () -> PackagedLaw.leastBidders("cn", day("2017-09-30")))
                        .getMessage());
        assertEquals(
                "xx: its law is not packaged",
                assertThrows(NoProvision.class, () -> PackagedLaw.leastBidders("xx", day("2026-11-24")))
                        .getMessage());
        assertEquals(Optional.empty(), PackagedLaw.of("../regulations/cn"));
        assertEquals(
                ChinaLaw.regulations().provisions(),
                PackagedLaw.of("cn").orElseThrow().provisions());
    }

    private static TurnoutCheck check(Procedure procedure) {
        return new TurnoutCheck(ChinaLaw.rules(), goods(procedure, "1000000.00"));
    }
}
