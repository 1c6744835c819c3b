package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        day("2026-10-16"),
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
                day("2026-10-20"),
                day("2026-11-20"),
                day("2026-11-25"),
                day("2026-12-02")));

        assertEquals(
                List.of(
                        "O87 art 68",
                        "O87 art 68",
                        "O87 art 69",
                        "O87 art 69",
                        "O87 art 71",
                        "Reg art 50",
                        "Law art 47"),
                breaches.stream().map(Breach::clause).toList());
        assertEquals(
                List.of(
                        day("2026-09-30"),
                        day("2026-10-14"),
                        day("2026-10-19"),
                        day("2026-10-21"),
                        day("2026-11-19"),
                        day("2026-11-24"),
                        day("2026-12-01")),
                breaches.stream().map(breach -> breach.mend().day()).toList());
    }

    @Test
    void whatHasNotComeYetIsNotLate() {
        assertEquals(
                List.of(), check.breaches(new AwardDays(day("2026-09-28"), null, null, null, null, null, null, null)));
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
                        null,
                        day("2027-01-05"),
                        null,
                        null)));
    }

    @Test
    @DisplayName("O87 art 69: the announcement runs one working day, neither less nor more")
    void theAnnouncementRunsOneWorkingDay() {
        assertEquals(List.of(), check.breaches(announced("2026-10-16", "2026-10-19")));
        for (String until : List.of("2026-10-16", "2026-10-20")) {
            Breach breach = only(check.breaches(announced("2026-10-16", until)));
            assertEquals("award-announcement-period", breach.limitId());
            assertEquals("= 2026-10-19", breach.mustBe());
            assertEquals(day("2026-10-19"), breach.mend().day());
            assertEquals("set it to 2026-10-19", breach.mend().change().en());
        }
    }

    @Test
    @DisplayName("O87 art 71: a contract signed before the award notice is as wrong as one signed too late")
    void nothingComesBeforeWhatItFollows() {
        Breach breach = only(check.breaches(
                new AwardDays(day("2026-10-12"), null, null, day("2026-10-15"), null, day("2026-10-14"), null, null)));

        assertEquals("contract-signed", breach.limitId());
        assertEquals("≥ 2026-10-15", breach.mustBe());
        assertEquals(day("2026-10-15"), breach.mend().day());
        assertEquals(
                List.of(),
                check.breaches(new AwardDays(
                        day("2026-10-12"), null, null, day("2026-10-15"), null, day("2026-10-15"), null, null)));
    }

    @ParameterizedTest(
            name = "O74 art 36, O74 art 18, 214 art 28, 214 art 29, Law art 46: the award of a {0} has its own clauses")
    @CsvSource({
        "NEGOTIATION, O74 art 36, O74 art 18",
        "QUOTATION, O74 art 36, O74 art 18",
        "CONSULTATION, 214 art 28, 214 art 29"
    })
    void otherProceduresHaveTheSamePeriodsByOtherClauses(Procedure procedure, String report, String announcement) {
        AwardCheck other = new AwardCheck(ChinaLaw.rules(), goods(procedure, "1000000.00"), ChinaLaw.calendar());
        List<Breach> breaches = other.breaches(new AwardDays(
                day("2026-09-28"),
                day("2026-10-08"),
                day("2026-10-15"),
                day("2026-10-20"),
                null,
                day("2026-11-20"),
                null,
                null));

        assertEquals(
                List.of(report, report, announcement, "Law art 46"),
                breaches.stream().map(Breach::clause).toList());
        assertEquals(
                List.of(day("2026-09-30"), day("2026-10-14"), day("2026-10-19"), day("2026-11-19")),
                breaches.stream().map(breach -> breach.mend().day()).toList());
    }

    private static AwardDays announced(String day, String until) {
        return new AwardDays(day("2026-10-12"), null, null, day(day), day(until), null, null, null);
    }

    private static Breach only(List<Breach> breaches) {
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }
}
