package org.hengbiao.exchange.domain;

import org.hengbiao.kernel.Sha256;

/**
 * The code that stands on the printed page and that the other side compares by eye: the first 80 bits of the document's SHA-256
 * in base 32 (RFC 4648 section 6), in four groups of four. Signatures prove; this catches the wrong disc.
 */
public final class CheckCode {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHARACTERS = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private CheckCode() {}

    /** Such as {@code MZXW-6YTB-OI55-AK7Q}. */
    public static String of(Sha256 digest) {
        byte[] octets = digest.octets();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(bits(octets, i * BITS)));
        }
        return code.toString();
    }

    private static int bits(byte[] octets, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            value = (value << 1) | ((octets[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }
}
