package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = ChinaLaw.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-03",
        "2026-02-15, 2026-02-23",
        "2026-04-04, 2026-04-06",
        "2026-05-01, 2026-05-05",
        "2026-06-19, 2026-06-21",
        "2026-09-25, 2026-09-27",
        "2026-10-01, 2026-10-07"
    })
    void holidaysOf2026HaveTheseEdges(LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            assertTrue(calendar.isHoliday(day), day.toString());
            assertFalse(calendar.isWorkingDay(day), day.toString());
            assertFalse(calendar.isOrdinaryWeekend(day), day.toString());
        }
        assertFalse(calendar.isHoliday(last.plusDays(1)));
        if (first.getDayOfYear() > 1) {
            assertFalse(calendar.isHoliday(first.minusDays(1)));
        }
    }

    @Test
    void thereAreThirtyThreeHolidaysIn2026() {
        assertEquals(
                33,
                day("2026-01-01")
                        .datesUntil(day("2027-01-01"))
                        .filter(calendar::isHoliday)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void makeUpSaturdaysAndSundaysAreWorkingDays(LocalDate day) {
        assertTrue(day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertTrue(calendar.isWorkingDay(day));
        assertFalse(calendar.isOrdinaryWeekend(day));
    }

    @Test
    void otherWeekendsAreNotWorkedAndOtherWeekdaysAre() {
        assertTrue(calendar.isOrdinaryWeekend(day("2026-11-28")));
        assertTrue(calendar.isOrdinaryWeekend(day("2026-11-29")));
        assertTrue(calendar.isWorkingDay(day("2026-11-27")));
        assertTrue(calendar.isWorkingDay(day("2026-12-31")));
    }

    @Test
    void aYearThatIsNotLoadedIsRefusedByItsName() {
        CalendarNotLoaded refusal =
                assertThrows(CalendarNotLoaded.class, () -> calendar.isWorkingDay(day("2027-01-04")));

        assertEquals(2027, refusal.year());
        assertEquals("the calendar of 2027 is not loaded", refusal.getMessage());
        assertTrue(calendar.covers(2026));
        assertFalse(calendar.covers(2027));
        assertThrows(CalendarNotLoaded.class, () -> calendar.isHoliday(day("2025-12-31")));
    }

    @Test
    void aYearMayNotComeTwice() {
        byte[] file = ChinaLaw.read(ChinaLaw.CALENDAR);

        assertThrows(MalformedException.class, () -> WorkCalendar.load(List.of(file, file)));
    }
}
