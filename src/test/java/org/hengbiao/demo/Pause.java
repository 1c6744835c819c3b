package org.hengbiao.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waiting for what comes by itself, such as a tick of the log. */
public final class Pause {

    private Pause() {}

    /** Sleeps. */
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("interrupted", e);
        }
    }

    /**
     * Asks again until there is an answer.
     *
     * @throws Deviation when there is none within {@code patience}
     */
    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> asking) {
        Instant until = Instant.now().plus(patience);
        while (Instant.now().isBefore(until)) {
            Optional<T> answer = asking.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            millis(200);
        }
        throw new Deviation(what + " did not come within " + patience.toSeconds() + " s");
    }
}
