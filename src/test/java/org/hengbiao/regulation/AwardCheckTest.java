package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AwardCheckTest {

    private final AwardCheck check =
            new AwardCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"), ChinaLaw.calendar());

    @Test
    @DisplayName(
            "O87 art 68, O87 art 69, O87 art 71: report 2 wd, decision 5 wd, announcement 2 wd and 1 wd, contract 30 d")
    void dueDays() {
        assertEquals(new CountedDay(day("2026-09-30"), false), check.reportDue(day("2026-09-28")));
        assertEquals(new CountedDay(day("2026-10-13"), false), check.decisionDue(day("2026-09-30")));
        assertEquals(new CountedDay(day("2026-10-15"), false), check.announcementDue(day("2026-10-13")));
        assertEquals(new CountedDay(day("2026-10-16"), false), check.announcementEnds(day("2026-10-15")));
        assertEquals(new CountedDay(day("2026-11-16"), false), check.contractDue(day("2026-10-15")));
        assertEquals(new CountedDay(day("2027-01-14"), true), check.contractDue(day("2026-12-15")));
    }

    @Test
    void everyActOnItsLastDayIsLawful() {
        assertEquals(
                List.of(),
                check.breaches(new AwardDays(
                        day("2026-09-28"),
                        day("2026-09-30"),
                        day("2026-10-13"),
                        day("2026-10-15"),
                        day("2026-11-16"),
                        day("2026-11-18"),
                        day("2026-11-25"))));
    }

    @Test
    @DisplayName(
            "O87 art 68, O87 art 69, O87 art 71, Reg art 50, Law art 47: each act a day late is a breach of its own")
    void everyActLate() {
        List<Breach> breaches = check.breaches(new AwardDays(
                day("2026-09-28"),
                day("2026-10-08"),
                day("2026-10-15"),
                day("2026-10-20"),
                day("2026-11-20"),
                day("2026-11-25"),
                day("2026-12-02")));

        assertEquals(
                List.of("O87 art 68", "O87 art 68", "O87 art 69", "O87 art 71", "Reg art 50", "Law art 47"),
                breaches.stream().map(Breach::clause).toList());
        assertEquals(
                List.of(
                        day("2026-09-30"),
                        day("2026-10-14"),
                        day("2026-10-19"),
                        day("2026-11-19"),
                        day("2026-11-24"),
                        day("2026-12-01")),
                breaches.stream().map(breach -> breach.mend().day()).toList());
    }

    @Test
    void whatHasNotComeYetIsNotLate() {
        assertEquals(List.of(), check.breaches(new AwardDays(day("2026-09-28"), null, null, null, null, null, null)));
    }

    @Test
    void aContractSignedWellInTimeNeedsNoCalendarOfNextYear() {
        assertEquals(
                List.of(),
                check.breaches(new AwardDays(
                        day("2026-12-10"),
                        day("2026-12-11"),
                        day("2026-12-14"),
                        day("2026-12-15"),
                        day("2027-01-05"),
                        null,
                        null)));
    }
}
