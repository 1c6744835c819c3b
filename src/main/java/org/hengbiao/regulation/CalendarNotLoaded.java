package org.hengbiao.regulation;

/** A period needs the holidays of a year whose calendar is not loaded. They are never guessed. */
public final class CalendarNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarNotLoaded(int year) {
        super("the calendar of " + year + " is not loaded");
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}
