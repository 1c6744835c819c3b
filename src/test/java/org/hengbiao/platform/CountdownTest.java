package org.hengbiao.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-15T01:30:00Z");

    @Test
    void startedMinuteCountsAsOneSoThatNoLastMinuteReadsZero() {
        assertEquals(new Countdown(false, 0, 0, 1), Countdown.between(DEADLINE.minusMillis(1), DEADLINE));
        assertEquals(new Countdown(false, 0, 0, 2), Countdown.between(DEADLINE.minusSeconds(61), DEADLINE));
    }

    @Test
    void daysHoursAndMinutesAreWhole() {
        assertEquals(
                new Countdown(false, 3, 4, 5),
                Countdown.between(DEADLINE.minusSeconds(3 * 86_400 + 4 * 3_600 + 5 * 60), DEADLINE));
    }

    @Test
    void deadlineItselfIsOver() {
        assertTrue(Countdown.between(DEADLINE, DEADLINE).over());
    }
}
