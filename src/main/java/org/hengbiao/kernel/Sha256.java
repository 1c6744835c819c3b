package org.hengbiao.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value (FIPS 180-4): exactly 32 octets, compared by content, written as 64 lower-case hexadecimal digits. */
public final class Sha256 implements Comparable<Sha256> {

    /** Length of the value in octets. */
    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] octets;

    private Sha256(byte[] octets) {
        this.octets = octets;
    }

    /** The digest of the concatenation of {@code pieces}. */
    public static Sha256 of(byte[]... pieces) {
        MessageDigest digest = newDigest();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return new Sha256(digest.digest());
    }

    /** The digest of the UTF-8 form of {@code text}. */
    public static Sha256 ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of everything {@code in} yields; the stream is read to its end and left open. */
    public static Sha256 of(InputStream in) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return new Sha256(digest.digest());
    }

    /**
     * Takes a digest that was computed elsewhere.
     *
     * @throws IllegalArgumentException unless there are 32 octets
     */
    public static Sha256 ofOctets(byte[] octets) {
        if (octets.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 value has 32 octets, not " + octets.length);
        }
        return new Sha256(octets.clone());
    }

    /**
     * Reads 64 lower-case hexadecimal digits.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Sha256 ofHex(String hex) {
        if (hex.length() != 2 * LENGTH
                || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("not a SHA-256 value in 64 lower-case hexadecimal digits");
        }
        return new Sha256(HEX.parseHex(hex));
    }

    /** A running SHA-256 computation, for callers that stream; {@link #ofOctets} takes its result. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A copy of the 32 octets. */
    public byte[] octets() {
        return octets.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(octets);
    }

    @Override
    public int compareTo(Sha256 other) {
        return Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that && MessageDigest.isEqual(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return hex();
    }
}
