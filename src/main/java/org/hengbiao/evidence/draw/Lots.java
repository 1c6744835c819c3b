package org.hengbiao.evidence.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws from a source of 32-bit numbers without favoring anybody. */
final class Lots {

    private static final long RANGE = 1L << 32;

    private final Source source;

    Lots(Source source) {
        this.source = source;
    }

    /** Where the numbers come from. */
    @FunctionalInterface
    interface Source {
        /** The next number, from 0 to 2³²−1. */
        long next();
    }

    /**
     * A number from 0 to {@code bound}−1, each equally likely: numbers at or over the largest multiple of {@code bound} in
     * 2³² are passed over, since a plain remainder would favor the small ones.
     *
     * @param bound from 1
     */
    int below(int bound) {
        long fair = RANGE - RANGE % bound;
        long drawn = source.next();
        while (drawn >= fair) {
            drawn = source.next();
        }
        return (int) (drawn % bound);
    }

    /** The items in drawn order (Fisher–Yates, from the last place to the second). */
    <T> List<T> shuffled(List<T> items) {
        List<T> drawn = new ArrayList<>(items);
        for (int place = drawn.size() - 1; place > 0; place--) {
            Collections.swap(drawn, place, below(place + 1));
        }
        return List.copyOf(drawn);
    }
}
