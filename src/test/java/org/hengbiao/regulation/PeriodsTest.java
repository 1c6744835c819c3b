package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.at;
import static org.hengbiao.regulation.ChinaLaw.day;
import static org.hengbiao.regulation.ChinaLaw.days;
import static org.hengbiao.regulation.ChinaLaw.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private final Periods periods = ChinaLaw.periods();
    private final Periods shorter = new Periods(ChinaLaw.calendar(), new PeriodSettings(false, false));

    @ParameterizedTest(name = "O87 art 85: {1} wd from {0} end on {2}")
    @CsvSource({
        "2026-11-24, 1, 2026-11-25", // the first day is not counted
        "2026-11-24, 5, 2026-12-01", // over a weekend
        "2026-01-02, 1, 2026-01-04", // a make-up Sunday counts
        "2026-02-13, 1, 2026-02-14", // a make-up Saturday before the holiday
        "2026-02-14, 1, 2026-02-24", // over the Spring Festival
        "2026-02-23, 5, 2026-02-28", // to the make-up Saturday after it
        "2026-04-03, 1, 2026-04-07",
        "2026-04-30, 4, 2026-05-09",
        "2026-06-18, 1, 2026-06-22",
        "2026-09-18, 1, 2026-09-20",
        "2026-09-24, 3, 2026-09-30",
        "2026-09-30, 3, 2026-10-10",
        "2026-10-10, 1, 2026-10-12",
        "2026-12-24, 5, 2026-12-31"
    })
    void workingDaysSkipHolidaysAndWeekendsButNotMakeUpDays(String start, int count, String last) {
        assertEquals(day(last), periods.lastDay(day(start), workingDays(count)));
    }

    @ParameterizedTest(name = "O87 art 85: {1} d from {0} end on {2}")
    @CsvSource({
        "2026-11-24, 20, 2026-12-14",
        "2026-04-10, 20, 2026-04-30", // the day before a holiday stays
        "2026-04-11, 20, 2026-05-06", // the first day of a holiday moves behind it
        "2026-04-15, 20, 2026-05-06", // its last day too
        "2026-04-16, 20, 2026-05-06",
        "2026-05-19, 20, 2026-06-08",
        "2026-04-19, 20, 2026-05-09", // a make-up Saturday stays
        "2026-06-01, 20, 2026-06-22",
        "2026-11-22, 20, 2026-12-14", // an ordinary Saturday moves, by the longer reading
        "2026-01-25, 20, 2026-02-14",
        "2026-01-26, 20, 2026-02-24",
        "2026-12-11, 20, 2026-12-31"
    })
    void aLastDayThatIsNotWorkedMovesOn(String start, int count, String last) {
        assertEquals(day(last), periods.lastDay(day(start), days(count)));
    }

    @Test
    @DisplayName("O87 art 85: by the shorter reading an ordinary weekend stays, a holiday still moves")
    void withoutTheSettingOnlyHolidaysMove() {
        assertEquals(day("2026-12-12"), shorter.lastDay(day("2026-11-22"), days(20)));
        assertEquals(day("2026-05-06"), shorter.lastDay(day("2026-04-11"), days(20)));
    }

    @Test
    @DisplayName("O87 art 27: counted back, neither the deadline's day nor the amendment's counts")
    void backwardsTheLongerReadingLeavesBothDaysOut() {
        assertEquals(day("2026-12-06"), periods.latestBefore(day("2026-12-22"), days(15)));
        assertEquals(day("2026-12-07"), shorter.latestBefore(day("2026-12-22"), days(15)));
    }

    @Test
    @DisplayName("O87 art 27: counted back, a last day that is not worked moves to an earlier one")
    void backwardsAHolidayMakesThePeriodLonger() {
        // 15 days before 2026-10-20 is 2026-10-05, in the National Day holiday
        assertEquals(day("2026-09-29"), periods.latestBefore(day("2026-10-20"), days(15)));
        assertEquals(day("2026-09-30"), shorter.latestBefore(day("2026-10-20"), days(15)));
        // 15 days before 2026-12-20 is Saturday 2026-12-05
        assertEquals(day("2026-12-03"), periods.latestBefore(day("2026-12-20"), days(15)));
        assertEquals(day("2026-12-05"), shorter.latestBefore(day("2026-12-20"), days(15)));
    }

    @Test
    @DisplayName("O74 art 29: three working days before the first response are counted back over a weekend")
    void backwardsWorkingDays() {
        assertEquals(day("2026-11-24"), shorter.latestBefore(day("2026-11-27"), workingDays(3)));
        assertEquals(day("2026-11-23"), periods.latestBefore(day("2026-11-27"), workingDays(3)));
        assertEquals(day("2026-09-28"), shorter.latestBefore(day("2026-10-08"), workingDays(3)));
    }

    @Test
    @DisplayName(
            "O87 art 85, O87 art 27, O74 art 29: 1,000 random days and periods agree with counting day by day, either way")
    void bothWaysAgreeWithBruteForce() {
        Random random = new Random(85_027);
        WorkCalendar calendar = ChinaLaw.calendar();
        List<Limit> plainPeriods =
                IntStream.rangeClosed(0, 20).mapToObj(ChinaLaw::days).toList();
        List<Limit> workedPeriods =
                IntStream.rangeClosed(0, 20).mapToObj(ChinaLaw::workingDays).toList();
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = day("2026-03-01").plusDays(random.nextInt(245));
            int count = 1 + random.nextInt(20);
            boolean both = random.nextBoolean();
            boolean weekends = random.nextBoolean();
            Periods counted = new Periods(calendar, new PeriodSettings(weekends, both));
            String what = day + ", " + count + ", both out: " + both + ", weekends move: " + weekends;

            LocalDate last = counted.lastDay(day, plainPeriods.get(count));
            assertTrue(DayByDay.mayEnd(last, weekends), what);
            assertTrue(between(day, last) >= count - 1, what);
            assertEquals(
                    List.of(),
                    day.plusDays(count)
                            .datesUntil(last)
                            .filter(each -> DayByDay.mayEnd(each, weekends))
                            .toList(),
                    what);
            LocalDate worked = counted.lastDay(day, workedPeriods.get(count));
            assertEquals(count, DayByDay.workedAfter(day, worked), what);
            assertTrue(DayByDay.worked(worked), what);

            LocalDate latest =
                    counted.latestBefore(day, workedPeriods.get(count)).plusDays(both ? 1 : 0);
            assertEquals(count, DayByDay.workedAfter(latest.minusDays(1), day.minusDays(1)), what);
            assertTrue(DayByDay.worked(latest), what);
            LocalDate plain = counted.latestBefore(day, plainPeriods.get(count)).plusDays(both ? 1 : 0);
            assertTrue(DayByDay.mayEnd(plain, weekends), what);
            assertEquals(
                    List.of(),
                    plain.plusDays(1)
                            .datesUntil(day.minusDays(count - 1))
                            .filter(each -> DayByDay.mayEnd(each, weekends))
                            .toList(),
                    what);
        }
    }

    private static long between(LocalDate first, LocalDate last) {
        return first.plusDays(1).datesUntil(last).count();
    }

    @Test
    void aPeriodThatEndsInAYearNotLoadedIsRefused() {
        assertEquals(
                2027,
                assertThrows(CalendarNotLoaded.class, () -> periods.lastDay(day("2026-12-12"), days(20)))
                        .year());
        assertEquals(
                2027,
                assertThrows(CalendarNotLoaded.class, () -> periods.lastDay(day("2026-12-25"), workingDays(5)))
                        .year());
        assertEquals(
                2025,
                assertThrows(CalendarNotLoaded.class, () -> periods.latestBefore(day("2026-01-10"), days(15)))
                        .year());
    }

    @Test
    void anEstimateIsMarkedOnlyWhereTheCalendarEnds() {
        assertEquals(new CountedDay(day("2026-12-31"), false), periods.estimate(day("2026-12-24"), workingDays(5)));
        CountedDay guessed = periods.estimate(day("2026-12-25"), workingDays(5));
        assertEquals(new CountedDay(day("2027-01-01"), true), guessed);
        assertEquals("2027-01-01 (暂定)", guessed.toString());
        assertEquals(new CountedDay(day("2027-01-04"), true), periods.estimate(day("2026-12-25"), workingDays(6)));
        assertEquals(new CountedDay(day("2027-01-08"), true), periods.estimate(day("2026-12-09"), days(30)));
        assertEquals("2026-12-31", new CountedDay(day("2026-12-31"), false).toString());
    }

    @Test
    void anActWellWithinAMaximumNeedsNoCalendar() {
        assertTrue(periods.within(day("2026-12-20"), day("2027-01-19"), days(30)));
        assertThrows(CalendarNotLoaded.class, () -> periods.within(day("2026-12-20"), day("2027-01-20"), days(30)));
        assertTrue(periods.within(day("2026-11-24"), day("2026-12-01"), workingDays(5)));
        assertFalse(periods.within(day("2026-11-24"), day("2026-12-02"), workingDays(5)));
    }

    @Test
    void onlyDaysMakeAPeriod() {
        Limit money = ChinaLaw.rules()
                .limit("open-tender-threshold", new Applicability(Procedure.OPEN_TENDER, Subject.GOODS, Money.ZERO));

        assertThrows(IllegalArgumentException.class, () -> periods.lastDay(day("2026-11-24"), money));
        assertThrows(IllegalArgumentException.class, () -> periods.within(day("2026-11-24"), day("2026-11-24"), money));
    }

    @Test
    void aDayBeginsAndEndsInShanghai() {
        assertEquals(day("2026-11-24"), Periods.dayOf(at("2026-11-24", "00:00")));
        assertEquals(day("2026-11-24"), Periods.dayOf(java.time.Instant.parse("2026-11-24T15:59:59Z")));
        assertEquals(day("2026-11-25"), Periods.dayOf(java.time.Instant.parse("2026-11-24T16:00:00Z")));
    }
}
