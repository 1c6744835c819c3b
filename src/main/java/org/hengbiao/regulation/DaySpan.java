package org.hengbiao.regulation;

import java.time.LocalDate;

/**
 * Whole days in Asia/Shanghai, both included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DaySpan(LocalDate from, LocalDate to) {

    public DaySpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends on or after its first day");
        }
    }

    /** Whether {@code day} is one of them. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
