package org.hengbiao.catalog;

import org.hengbiao.regulation.WorkCalendar;

/** Which days are working days; the calendars are the law's, so whoever keeps the law says so. */
public interface WorkingDays {

    /** The working days of the years that are loaded. */
    WorkCalendar calendar();
}
