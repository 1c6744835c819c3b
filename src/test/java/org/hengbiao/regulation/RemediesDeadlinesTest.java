package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemediesDeadlinesTest {

    private final RemediesDeadlines deadlines =
            new RemediesDeadlines(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"), ChinaLaw.calendar());

    @Test
    @DisplayName("Reg art 52: a query is answered in three working days")
    void query() {
        assertEquals(known("2026-09-30"), deadlines.queryAnswer(day("2026-09-25")));
    }

    @Test
    @DisplayName("O94 art 10, O94 art 13: a challenge within seven working days of knowing, its answer within seven")
    void challenge() {
        assertEquals(known("2026-10-14"), deadlines.challenge(day("2026-09-29")));
        assertEquals(known("2026-10-22"), deadlines.challengeAnswer(day("2026-10-13")));
    }

    @Test
    @DisplayName("O94 art 17, O94 art 21, O94 art 23, O94 art 26, O94 art 28: the course of a complaint")
    void complaint() {
        assertEquals(known("2026-11-12"), deadlines.complaint(day("2026-10-22")));
        assertEquals(known("2026-11-19"), deadlines.admission(day("2026-11-12")));
        assertEquals(known("2026-11-26"), deadlines.respondentAnswer(day("2026-11-19")));
        assertEquals(known("2026-12-24"), deadlines.decision(day("2026-11-12")));
        assertEquals(known("2026-12-14"), deadlines.suspensionEnds(day("2026-11-12")));
    }

    @Test
    void aDeadlineInAYearNotLoadedIsProvisional() {
        assertEquals(new CountedDay(day("2027-01-08"), true), deadlines.challenge(day("2026-12-30")));
    }

    private static CountedDay known(String day) {
        return new CountedDay(day(day), false);
    }
}
