package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.goods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemediesCheckTest {

    private final RemediesCheck check =
            new RemediesCheck(ChinaLaw.rules(), goods(Procedure.OPEN_TENDER, "3000000.00"), ChinaLaw.calendar());

    @Test
    @DisplayName("Reg art 52, O94 art 10, O94 art 13: query, challenge and answer on their last days are in time")
    void challengeInTime() {
        assertEquals(
                List.of(),
                check.breaches(new ChallengeDays(
                        day("2026-09-25"),
                        day("2026-09-30"),
                        day("2026-09-29"),
                        day("2026-10-14"),
                        day("2026-10-23"))));
    }

    @Test
    @DisplayName(
            "Reg art 52, O94 art 10, O94 art 13: each a day late is a breach with the day that would have been in time")
    void challengeLate() {
        List<Breach> breaches = check.breaches(new ChallengeDays(
                day("2026-09-25"), day("2026-10-08"), day("2026-09-29"), day("2026-10-15"), day("2026-10-27")));

        assertEquals(
                List.of("Reg art 52", "O94 art 10", "O94 art 13"),
                breaches.stream().map(Breach::clause).toList());
        assertEquals(
                List.of(day("2026-09-30"), day("2026-10-14"), day("2026-10-26")),
                breaches.stream().map(breach -> breach.mend().day()).toList());
    }

    @Test
    @DisplayName("O94 art 17, O94 art 21, O94 art 23, O94 art 26, O94 art 28: a complaint on its last days is in time")
    void complaintInTime() {
        assertEquals(List.of(), check.breaches(complaint(0)));
    }

    @Test
    @DisplayName(
            "O94 art 17, O94 art 21, O94 art 23, O94 art 26, O94 art 28: a day later, each step is a breach of its own")
    void complaintLate() {
        List<Breach> breaches = check.breaches(complaint(1));

        assertEquals(
                List.of("O94 art 17", "O94 art 21", "O94 art 23", "O94 art 26", "O94 art 28"),
                breaches.stream().map(Breach::clause).toList());
        assertEquals(
                List.of("≤ 2026-10-19", "≤ 2026-10-27", "≤ 2026-10-28", "≤ 2026-12-01", "≤ 2026-11-30"),
                breaches.stream().map(Breach::mustBe).toList());
    }

    @Test
    @DisplayName(
            "Reg art 58: testing and supplementing stop the time to decide, but not what comes after it has run out")
    void testingStopsTheClock() {
        // From 2026-10-19 the thirtieth working day is 2026-11-30.
        assertEquals("≤ 2026-11-30", decided("2026-12-08").mustBe());
        // Five working days of testing, a weekend in between.
        DaySpan testing = new DaySpan(day("2026-10-23"), day("2026-10-29"));
        assertEquals("≤ 2026-12-07", decided("2026-12-08", testing).mustBe());
        // Spans that overlap count once; one that begins too late helps nobody.
        assertEquals(
                "≤ 2026-12-07",
                decided("2026-12-08", testing, new DaySpan(day("2026-10-27"), day("2026-10-28")))
                        .mustBe());
        assertEquals(
                "≤ 2026-11-30",
                decided("2026-12-08", new DaySpan(day("2026-12-01"), day("2026-12-31")))
                        .mustBe());
        assertEquals(
                List.of(),
                check.breaches(new ComplaintDays(
                        day("2026-10-12"),
                        day("2026-10-19"),
                        null,
                        null,
                        null,
                        day("2026-12-07"),
                        List.of(testing),
                        null,
                        null)));
    }

    @Test
    void onlyWorkingDaysCanBeStopped() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ChinaLaw.periods().lastDay(day("2026-10-19"), ChinaLaw.days(30), List.of()));
    }

    @Test
    void whatHasNotComeYetIsNotLate() {
        assertEquals(List.of(), check.breaches(new ChallengeDays(null, null, null, null, null)));
        assertEquals(
                List.of(),
                check.breaches(
                        new ComplaintDays(day("2026-09-25"), null, null, null, null, null, List.of(), null, null)));
        assertEquals(
                List.of(),
                check.breaches(new ComplaintDays(
                        day("2026-10-12"), day("2026-10-19"), null, null, null, null, List.of(), null, null)));
    }

    private Breach decided(String decided, DaySpan... stops) {
        List<Breach> breaches = check.breaches(new ComplaintDays(
                day("2026-10-12"), day("2026-10-19"), null, null, null, day(decided), List.of(stops), null, null));
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.get(0);
    }

    /** Each step on its last day, or {@code late} days after it. */
    private static ComplaintDays complaint(int late) {
        return new ComplaintDays(
                day("2026-09-21"),
                day("2026-10-19").plusDays(late),
                day("2026-10-26").plusDays(2L * late),
                day("2026-10-21"),
                day("2026-10-28").plusDays(late),
                day("2026-11-30").plusDays(2L * late),
                List.of(),
                day("2026-10-30"),
                day("2026-11-30").plusDays(late));
    }
}
