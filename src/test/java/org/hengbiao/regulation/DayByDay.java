package org.hengbiao.regulation;

import static org.hengbiao.regulation.ChinaLaw.day;

import java.time.LocalDate;
import java.util.Set;

/** An own, slow count of 2026 that shares nothing with the library: it walks over the days with lists of its own. */
final class DayByDay {

    private static final Set<LocalDate> MADE_UP = Set.of(
            day("2026-01-04"),
            day("2026-02-14"),
            day("2026-02-28"),
            day("2026-05-09"),
            day("2026-09-20"),
            day("2026-10-10"));

    private DayByDay() {}

    static boolean worked(LocalDate day) {
        return !holiday(day) && (day.getDayOfWeek().getValue() <= 5 || MADE_UP.contains(day));
    }

    /** Whether a period may end there: never on a holiday and, by the longer reading, on no weekend. */
    static boolean mayEnd(LocalDate day, boolean weekendsMove) {
        return weekendsMove ? worked(day) : !holiday(day);
    }

    /** The working days after {@code first}, up to {@code last}. */
    static long workedAfter(LocalDate first, LocalDate last) {
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(DayByDay::worked)
                .count();
    }

    static LocalDate fifthWorkingDayAfter(LocalDate day) {
        LocalDate candidate = day;
        while (workedAfter(day, candidate) < 5) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    static LocalDate firstLawfulDeadline(LocalDate day) {
        LocalDate candidate = day.plusDays(1);
        while (day.plusDays(1).datesUntil(candidate.plusDays(1)).count() < 20 || !worked(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private static boolean holiday(LocalDate day) {
        int code = day.getMonthValue() * 100 + day.getDayOfMonth();
        return code <= 103
                || (code >= 215 && code <= 223)
                || (code >= 404 && code <= 406)
                || (code >= 501 && code <= 505)
                || (code >= 619 && code <= 621)
                || (code >= 925 && code <= 927)
                || (code >= 1001 && code <= 1007);
    }
}
