package org.hengbiao.evidence;

import java.nio.ByteBuffer;

/** Where unpredictable octets come from. The platform gives a secure source; a test gives what it wants to see. */
@FunctionalInterface
public interface Randomness {

    /** {@code count} fresh octets, in an array of the caller's own. */
    byte[] octets(int count);

    /**
     * A number of {@code [0, bound)}, each equally likely: draws that would favor small numbers are thrown away.
     *
     * @param bound at least 1
     */
    default int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("no number lies below " + bound);
        }
        long draws = 1L << Integer.SIZE;
        long fair = draws - draws % bound;
        long drawn = fair;
        while (drawn >= fair) {
            drawn = Integer.toUnsignedLong(
                    ByteBuffer.wrap(octets(Integer.BYTES)).getInt());
        }
        return (int) (drawn % bound);
    }
}
