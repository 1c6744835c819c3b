package org.hengbiao.guards.violators.kernel;

import java.time.Instant;

/** Breaks a rule on purpose. */
public final class ReadsTheClock {
    private ReadsTheClock() {}

    public static Instant present() {
        return Instant.now();
    }
}
