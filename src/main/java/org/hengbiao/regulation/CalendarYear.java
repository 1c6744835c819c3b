package org.hengbiao.regulation;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days of one year that are not what their weekday says.
 *
 * @param year the year
 * @param holidays statutory holidays
 * @param makeUpDays Saturdays and Sundays that are worked
 */
record CalendarYear(int year, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    CalendarYear {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }
}
