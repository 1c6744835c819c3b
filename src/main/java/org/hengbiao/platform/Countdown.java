package org.hengbiao.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * How long it is until an instant, as people count it: whole days and hours, then hours and minutes, then minutes.
 *
 * @param over whether the instant has come
 * @param days whole days; 0 when it is less than one
 * @param hours whole hours beyond the days
 * @param minutes whole minutes beyond the hours
 */
public record Countdown(boolean over, long days, int hours, int minutes) {

    /** The time from {@code now} to {@code then}, by the clock of record; a started minute counts as one. */
    public static Countdown between(Instant now, Instant then) {
        if (!now.isBefore(then)) {
            return new Countdown(true, 0, 0, 0);
        }
        Duration left = Duration.between(now, then).plusMinutes(1).minusNanos(1);
        return new Countdown(false, left.toDays(), left.toHoursPart(), left.toMinutesPart());
    }
}
