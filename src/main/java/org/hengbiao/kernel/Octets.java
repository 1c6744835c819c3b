package org.hengbiao.kernel;

import java.util.Arrays;
import java.util.Base64;

/** Immutable octets, compared by content; for records that would otherwise hold an array. */
public final class Octets {

    private final byte[] content;

    private Octets(byte[] content) {
        this.content = content;
    }

    /** Takes a copy. */
    public static Octets of(byte[] content) {
        return new Octets(content.clone());
    }

    /** A copy of the octets. */
    public byte[] toArray() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    public Sha256 sha256() {
        return Sha256.of(content);
    }

    /** Base64 with padding (RFC 4648 section 4). */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " octets, SHA-256 " + sha256();
    }
}
