package org.hengbiao.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.formats.MalformedException;

/**
 * Which days are statutory holidays, ordinary weekends and working days, for the years that are loaded.
 */
public final class WorkCalendar {

    /** The zone in which every day of the law begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    WorkCalendar(Collection<CalendarYear> loaded) {
        for (CalendarYear year : loaded) {
            if (!years.add(year.year())) {
                throw new MalformedException("", "the year " + year.year() + " is loaded twice");
            }
            holidays.addAll(year.holidays());
            makeUpDays.addAll(year.makeUpDays());
        }
    }

    /**
     * Reads files such as {@code scoring-rules/calendars/cn-2026.yaml}, one for each year.
     *
     * @throws MalformedException with the line, when a file is wrong, or when a year comes twice
     */
    public static WorkCalendar load(List<byte[]> files) {
        return new WorkCalendar(
                files.stream().map(file -> new CalendarReader(file).read()).toList());
    }

    /** Whether the holidays of that year are known. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /**
     * Whether the day is a statutory holiday (国家法定节假日), with the days that the State Council joins to it.
     *
     * @throws CalendarNotLoaded when its year is not loaded
     */
    public boolean isHoliday(LocalDate day) {
        require(day);
        return holidays.contains(day);
    }

    /**
     * Whether the day is a Saturday or Sunday on which nobody makes up for a holiday.
     *
     * @throws CalendarNotLoaded when its year is not loaded
     */
    public boolean isOrdinaryWeekend(LocalDate day) {
        return !isHoliday(day) && onWeekend(day) && !makeUpDays.contains(day);
    }

    /**
     * Whether the day is a working day (工作日).
     *
     * @throws CalendarNotLoaded when its year is not loaded
     */
    public boolean isWorkingDay(LocalDate day) {
        return !isHoliday(day) && !isOrdinaryWeekend(day);
    }

    static boolean onWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void require(LocalDate day) {
        if (!covers(day.getYear())) {
            throw new CalendarNotLoaded(day.getYear());
        }
    }
}
