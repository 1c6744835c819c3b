package org.hengbiao.sealing;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** A run of octets that does not change, compared by content; in documents it is base64 with padding (RFC 4648 section 4). */
public final class Octets {

    private final byte[] octets;

    private Octets(byte[] octets) {
        this.octets = octets;
    }

    /** A copy of {@code octets}. */
    public static Octets of(byte[] octets) {
        return new Octets(octets.clone());
    }

    /** {@code length} fresh octets from {@code random}. */
    public static Octets random(int length, SecureRandom random) {
        byte[] octets = new byte[length];
        random.nextBytes(octets);
        return new Octets(octets);
    }

    public int length() {
        return octets.length;
    }

    /** A copy of the octets. */
    public byte[] octets() {
        return octets.clone();
    }

    /** Overwrites the octets with zeros; for secrets whose owner is done with them. */
    void wipe() {
        Arrays.fill(octets, (byte) 0);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** The length alone, since octets may be a secret. */
    @Override
    public String toString() {
        return octets.length + " octets";
    }
}
