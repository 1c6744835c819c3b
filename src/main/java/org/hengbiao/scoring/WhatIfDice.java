package org.hengbiao.scoring;

import java.nio.ByteBuffer;
import org.hengbiao.kernel.Sha256;

/**
 * Numbers that look random and follow from a seed alone, the same on every machine: the octets of SHA-256(label, seed, bid,
 * what, counter) one after another. What is thrown for one fact never depends on another, so that a changed criterion leaves
 * the rest of a synthetic bid as it was. Good for examples, never for a draw.
 */
final class WhatIfDice {

    private static final String LABEL = "hengbiao.org/what-if-dice@v1";
    private static final long WORDS = 1L << 32;

    private final String key;
    private int counter;
    private ByteBuffer octets = ByteBuffer.allocate(0);

    WhatIfDice(long seed, int bid, String what) {
        this.key = LABEL + "\n" + seed + "\n" + bid + "\n" + what + "\n";
    }

    /** From 0 to {@code bound} − 1, each equally likely: words beyond the last whole multiple are thrown again. */
    int below(int bound) {
        long word = word();
        while (word >= WORDS - WORDS % bound) {
            word = word();
        }
        return (int) (word % bound);
    }

    /** True once in {@code number} throws. */
    boolean once(int number) {
        return below(number) == 0;
    }

    private long word() {
        if (!octets.hasRemaining()) {
            octets = ByteBuffer.wrap(Sha256.ofText(key + counter++).octets());
        }
        return Integer.toUnsignedLong(octets.getInt());
    }
}
