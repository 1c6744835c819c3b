package org.hengbiao.evidence;

import java.security.MessageDigest;
import java.util.Arrays;

/** Sixteen random octets that keep a digest from being guessed. Destroying a salt makes what it covered unprovable. */
public final class Salt {

    /** Length in octets. */
    public static final int LENGTH = 16;

    private final byte[] octets;

    private Salt(byte[] octets) {
        this.octets = octets;
    }

    /**
     * Takes a salt that was drawn before.
     *
     * @throws IllegalArgumentException unless there are 16 octets
     */
    public static Salt ofOctets(byte[] octets) {
        if (octets.length != LENGTH) {
            throw new IllegalArgumentException("a salt has 16 octets, not " + octets.length);
        }
        return new Salt(octets.clone());
    }

    /** A fresh salt. */
    public static Salt draw(Randomness randomness) {
        return ofOctets(randomness.octets(LENGTH));
    }

    /** A copy of the 16 octets. */
    public byte[] octets() {
        return octets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt that && MessageDigest.isEqual(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Says nothing of the octets, which are confidential before the opening. */
    @Override
    public String toString() {
        return "a salt";
    }
}
