package org.hengbiao.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts periods as {@code O87 art 85} says: the first day is not counted; a last day on a statutory holiday moves to the
 * next day after it. What the text leaves open follows the {@link PeriodSettings}.
 */
public final class Periods {

    private final WorkCalendar calendar;
    private final PeriodSettings settings;

    public Periods(WorkCalendar calendar, PeriodSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The day in Asia/Shanghai on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(WorkCalendar.ZONE).toLocalDate();
    }

    /**
     * The last day of a period that begins on {@code start}.
     *
     * @param period in working days or days
     * @throws CalendarNotLoaded when a day that must be known lies in a year that is not loaded
     */
    public LocalDate lastDay(LocalDate start, Limit period) {
        if (inWorkingDays(period)) {
            return nthWorkingDay(start, period.whole(), 1);
        }
        return moved(start.plusDays(period.whole()), 1);
    }

    /**
     * The last day of a period in working days whose clock stands still during {@code stops} ({@code Reg art 58}).
     *
     * @throws CalendarNotLoaded when a day that must be known lies in a year that is not loaded
     */
    public LocalDate lastDay(LocalDate start, Limit period, List<DaySpan> stops) {
        if (!inWorkingDays(period)) {
            throw new IllegalArgumentException(period.provision().id() + " is no period in working days");
        }
        return nth(
                start,
                period.whole(),
                1,
                day -> calendar.isWorkingDay(day) && stops.stream().noneMatch(stop -> stop.includes(day)));
    }

    /**
     * Whether an act on {@code done} keeps a maximum period that began on {@code start}. The calendar is asked only when it
     * matters: no period ends before as many plain days have passed.
     *
     * @throws CalendarNotLoaded when a day that must be known lies in a year that is not loaded
     */
    public boolean within(LocalDate start, LocalDate done, Limit period) {
        inWorkingDays(period);
        return !done.isAfter(start.plusDays(period.whole())) || !done.isAfter(lastDay(start, period));
    }

    /**
     * The latest day of an act that must come the whole period before {@code end}.
     *
     * @param period in working days or days
     * @throws CalendarNotLoaded when a day that must be known lies in a year that is not loaded
     */
    public LocalDate latestBefore(LocalDate end, Limit period) {
        LocalDate last = inWorkingDays(period)
                ? nthWorkingDay(end, period.whole(), -1)
                : moved(end.minusDays(period.whole()), -1);
        return settings.backwardsBothDaysOut() ? last.minusDays(1) : last;
    }

    /**
     * The last day of a period for display: as {@link #lastDay}, but where a year is not loaded every Monday to Friday is
     * taken for a working day, no day for a holiday, and the result is marked provisional (暂定). Nothing may be decided on
     * a provisional day.
     */
    public CountedDay estimate(LocalDate start, Limit period) {
        try {
            return new CountedDay(lastDay(start, period), false);
        } catch (CalendarNotLoaded e) {
            return new CountedDay(guessed(start, period), true);
        }
    }

    /**
     * Where a last day that falls on {@code day} moves to; the same day when it stays.
     *
     * @throws CalendarNotLoaded when a day that must be known lies in a year that is not loaded
     */
    public LocalDate moveOn(LocalDate day) {
        return moved(day, 1);
    }

    private LocalDate guessed(LocalDate start, Limit period) {
        if (!inWorkingDays(period)) {
            return start.plusDays(period.whole());
        }
        return nth(
                start,
                period.whole(),
                1,
                day -> calendar.covers(day.getYear()) ? calendar.isWorkingDay(day) : !WorkCalendar.onWeekend(day));
    }

    private LocalDate nthWorkingDay(LocalDate start, int count, int step) {
        return nth(start, count, step, calendar::isWorkingDay);
    }

    private static LocalDate nth(LocalDate start, int count, int step, Predicate<LocalDate> counts) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(step);
            if (counts.test(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate moved(LocalDate lastDay, int step) {
        LocalDate day = lastDay;
        while (calendar.isHoliday(day) || (settings.weekendLastDayMoves() && calendar.isOrdinaryWeekend(day))) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static boolean inWorkingDays(Limit period) {
        Unit unit = period.quantity().unit();
        if (unit != Unit.WORKING_DAYS && unit != Unit.DAYS) {
            throw new IllegalArgumentException(period.provision().id() + " is no period in days");
        }
        return unit == Unit.WORKING_DAYS;
    }
}
