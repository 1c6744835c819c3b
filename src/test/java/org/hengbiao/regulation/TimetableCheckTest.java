package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.at;
import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableCheckTest {

    private final TimetableCheck check = of(Procedure.OPEN_TENDER);
    private final Timetable lawful = new Timetable(
            at("2026-11-24", "10:00"),
            span("2026-11-24", "2026-12-01"),
            span("2026-11-24", "2026-12-01"),
            at("2026-12-14", "09:30"),
            at("2026-12-14", "09:30"),
            null);

    @Test
    @DisplayName(
            "Law art 35: a tender published on 2026-11-24 may close on 2026-12-14, with the calendar of 2026 alone")
    void theEarliestLawfulTimetable() {
        assertEquals(
                new EarliestTimetable(
                        day("2026-11-24"), day("2026-12-01"), day("2026-12-01"), day("2026-12-14"), day("2026-11-26")),
                check.earliestLawful(at("2026-11-24", "10:00")));
        assertEquals(List.of(), check.breaches(lawful));
    }

    @Test
    @DisplayName("Law art 35: nineteen days are too few, and the mend is the twentieth")
    void aDeadlineTooEarly() {
        Breach breach = only(with(at("2026-12-13", "23:59"), at("2026-12-13", "23:59")));

        assertEquals("Law art 35", breach.clause());
        assertEquals("tender-issue-to-deadline", breach.limitId());
        assertEquals("2026-12-13", breach.was());
        assertEquals("≥ 2026-12-14", breach.mustBe());
        assertEquals(day("2026-12-14"), breach.mend().day());
        assertEquals(
                "From issue of the documents to the bid deadline: is 2026-12-13, must be ≥ 2026-12-14; set it to 2026-12-14 or later (Law art 35)",
                breach.message().en());
        assertEquals(
                "招标文件开始发出至提交投标文件截止：现为 2026-12-13，应为 ≥ 2026-12-14；改为2026-12-14或之后（Law art 35）",
                breach.message().zh());
    }

    @Test
    @DisplayName("Law art 35: the period runs from the issue of the documents, not from the notice")
    void documentsIssuedLaterMoveTheDeadline() {
        Timetable later = new Timetable(
                lawful.published(),
                span("2026-11-26", "2026-12-03"),
                lawful.notice(),
                lawful.deadline(),
                lawful.opening(),
                null);

        assertEquals(day("2026-12-16"), only(later).mend().day());
    }

    @Test
    @DisplayName(
            "O87 art 18 and O87 art 16: documents and notice for five working days; a longer notice is as wrong as a shorter one")
    void documentsAndNotice() {
        Breach documents = only(new Timetable(
                lawful.published(),
                span("2026-11-24", "2026-11-30"),
                lawful.notice(),
                lawful.deadline(),
                lawful.opening(),
                null));
        assertEquals("document-availability", documents.limitId());
        assertEquals(day("2026-12-01"), documents.mend().day());

        for (String end : List.of("2026-11-30", "2026-12-02")) {
            Breach notice = only(new Timetable(
                    lawful.published(),
                    span("2026-11-24", "2026-12-02"),
                    span("2026-11-24", end),
                    lawful.deadline(),
                    lawful.opening(),
                    null));
            assertEquals("notice-period", notice.limitId());
            assertEquals("= 2026-12-01", notice.mustBe());
            assertEquals(day("2026-12-01"), notice.mend().day());
        }
    }

    @Test
    @DisplayName("O87 art 16: the notice stands from its publication, and no document is issued before it")
    void nothingBeginsBeforePublication() {
        List<Breach> breaches = check.breaches(new Timetable(
                at("2026-11-25", "00:00"),
                lawful.documents(),
                lawful.notice(),
                lawful.deadline(),
                lawful.opening(),
                null));

        assertEquals(
                List.of("tender-issue-to-deadline", "notice-period"),
                breaches.stream().map(Breach::limitId).toList());
        assertTrue(breaches.stream()
                .allMatch(b -> day("2026-11-25").equals(b.mend().day())));
    }

    @Test
    @DisplayName("O87 art 39: the opening is at the deadline's instant")
    void theOpeningIsAtTheDeadline() {
        for (String time : List.of("09:29", "09:31")) {
            Breach breach = only(with(lawful.deadline(), at("2026-12-14", time)));
            assertEquals("opening-at-deadline", breach.limitId());
            assertEquals("= 2026-12-14T01:30:00Z", breach.mustBe());
            assertEquals(
                    "open at the deadline, 2026-12-14T01:30:00Z",
                    breach.mend().change().en());
        }
    }

    @Test
    @DisplayName("O87 art 27: an amendment comes fifteen days before the deadline, or the deadline moves")
    void amendments() {
        assertEquals(List.of(), check.breaches(amended("2026-11-26")));
        Breach breach = only(amended("2026-11-27"));
        assertEquals("clarification-before-deadline", breach.limitId());
        assertEquals("≤ 2026-11-26", breach.mustBe());
        assertEquals(day("2026-11-26"), breach.mend().day());

        assertEquals(day("2026-12-14"), check.deadlineAfterAmendment(day("2026-11-26")));
        assertEquals(day("2026-12-15"), check.deadlineAfterAmendment(day("2026-11-28")));
    }

    @Test
    @DisplayName("O87 art 27: early in January the new deadline is known without the calendar of the year before")
    void anAmendmentEarlyInJanuary() {
        assertEquals(day("2026-01-20"), check.deadlineAfterAmendment(day("2026-01-04")));
        assertEquals(day("2026-02-24"), check.deadlineAfterAmendment(day("2026-01-31")));
    }

    @Test
    @DisplayName("Reg art 21: five working days to apply in a prequalification, or longer")
    void prequalification() {
        assertTrue(check.prequalification(span("2026-11-24", "2026-12-01")).isEmpty());
        assertTrue(check.prequalification(span("2026-11-24", "2026-12-31")).isEmpty());
        Breach breach = check.prequalification(span("2026-11-24", "2026-11-30")).orElseThrow();
        assertEquals("Reg art 21", breach.clause());
        assertEquals("≥ 2026-12-01", breach.mustBe());
        assertEquals(day("2026-12-01"), breach.mend().day());
        assertTrue(of(Procedure.NEGOTIATION)
                .prequalification(span("2026-11-24", "2026-11-24"))
                .isEmpty());
    }

    @Test
    void everyBreachIsReportedAtOnce() {
        Timetable wrong = new Timetable(
                at("2026-11-24", "10:00"),
                span("2026-11-23", "2026-11-24"),
                span("2026-11-25", "2026-11-25"),
                at("2026-12-01", "09:00"),
                at("2026-12-01", "10:00"),
                day("2026-11-30"));

        assertEquals(
                List.of(
                        "tender-issue-to-deadline",
                        "document-availability",
                        "notice-period",
                        "notice-period",
                        "tender-issue-to-deadline",
                        "opening-at-deadline",
                        "clarification-before-deadline"),
                check.breaches(wrong).stream().map(Breach::limitId).toList());
    }

    @ParameterizedTest(
            name =
                    "Law art 35, O74 art 29, 214 art 10, O74 art 45: {0}: earliest response {2}, documents until {1}, last change {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "INVITED_TENDER, 2026-12-01, 2026-12-14, 2026-11-26", // Law art 35
                "NEGOTIATION, -, 2026-11-27, 2026-11-23", // O74 art 29
                "CONSULTATION, 2026-12-01, 2026-12-04, 2026-11-26", // 214 art 10
                "QUOTATION, -, 2026-11-27, 2026-11-23" // O74 art 45
            })
    void otherProceduresHaveTheirOwnPeriods(
            Procedure procedure,
            @org.jspecify.annotations.Nullable LocalDate documents,
            LocalDate deadline,
            LocalDate last) {
        assertEquals(
                new EarliestTimetable(day("2026-11-24"), documents, null, deadline, last),
                of(procedure).earliestLawful(at("2026-11-24", "10:00")));
    }

    @Test
    void aDeadlineThatNeedsAYearNotLoadedIsRefused() {
        assertEquals(
                day("2026-12-31"),
                check.earliestLawful(at("2026-12-11", "23:59")).deadline());
        assertThrows(CalendarNotLoaded.class, () -> check.earliestLawful(at("2026-12-12", "00:00")));
    }

    @Test
    @DisplayName(
            "Law art 35, O87 art 16, O87 art 18, O87 art 27: 1,000 random publications agree with counting day by day")
    void earliestLawfulAgreesWithBruteForce() {
        Random random = new Random(20_261_124);
        long begin = at("2026-01-01", "00:00").getEpochSecond();
        long end = at("2026-12-12", "00:00").getEpochSecond();
        for (int i = 0; i < 1_000; i++) {
            Instant published = Instant.ofEpochSecond(begin + (long) (random.nextDouble() * (end - begin)));
            EarliestTimetable earliest = check.earliestLawful(published);
            LocalDate day = earliest.published();

            assertEquals(DayByDay.fifthWorkingDayAfter(day), earliest.documentsUntil(), day.toString());
            assertEquals(earliest.documentsUntil(), earliest.noticeUntil());
            assertEquals(DayByDay.firstLawfulDeadline(day), earliest.deadline(), day.toString());
            assertEarliest(published, earliest);
        }
    }

    /** What is called earliest keeps the law, and one day less does not. */
    private void assertEarliest(Instant published, EarliestTimetable earliest) {
        DaySpan open = new DaySpan(earliest.published(), DayByDay.fifthWorkingDayAfter(earliest.published()));
        Instant deadline = at(earliest.deadline().toString(), "09:00");
        assertEquals(List.of(), check.breaches(new Timetable(published, open, open, deadline, deadline, null)));
        Instant before = at(earliest.deadline().minusDays(1).toString(), "23:59");
        assertEquals(
                1,
                check.breaches(new Timetable(published, open, open, before, before, null))
                        .size());
    }

    private static TimetableCheck of(Procedure procedure) {
        return new TimetableCheck(ChinaLaw.rules(), goods(procedure, "3000000.00"), ChinaLaw.calendar());
    }

    private static DaySpan span(String from, String to) {
        return new DaySpan(day(from), day(to));
    }

    private Timetable with(Instant deadline, Instant opening) {
        return new Timetable(lawful.published(), lawful.documents(), lawful.notice(), deadline, opening, null);
    }

    private Timetable amended(String day) {
        return new Timetable(
                lawful.published(), lawful.documents(), lawful.notice(), lawful.deadline(), lawful.opening(), day(day));
    }

    private Breach only(Timetable timetable) {
        List<Breach> breaches = check.breaches(timetable);
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }
}
