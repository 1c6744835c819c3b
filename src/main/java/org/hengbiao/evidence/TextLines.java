package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.hengbiao.formats.MalformedException;

/** The strict pieces that notes, checkpoints and proofs are made of; each has one way only to be written. */
final class TextLines {

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,18}");

    private TextLines() {}

    /** The text of {@code octets}, which must be UTF-8 without control characters other than newline. */
    static String utf8(byte[] octets, int limit) {
        if (octets.length > limit) {
            throw new MalformedException("", "a text of this kind has at most " + limit + " octets");
        }
        try {
            return checked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedException("", "the text is not UTF-8");
        }
    }

    /** Refuses control characters and lone surrogates. */
    static String checked(String text) {
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new MalformedException("", "the text holds a control character (C2SP signed-note)");
        }
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new MalformedException("", "the text holds a lone surrogate, which has no UTF-8 form");
        }
        return text;
    }

    /** Decodes base64 that is written with padding and without stray bits (RFC 4648 section 4). */
    static byte[] base64(String where, String text) {
        try {
            byte[] octets = Base64.getDecoder().decode(text);
            if (base64(octets).equals(text)) {
                return octets;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedException(where, "must be base64 (RFC 4648 section 4)");
        }
        throw new MalformedException(
                where, "must be base64 with padding and without stray bits (RFC 4648 section 3.5)");
    }

    static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    /** A number from 0 to 2⁶³−1 without leading zeros. */
    static long count(String where, String text) {
        try {
            if (COUNT.matcher(text).matches()) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            throw new MalformedException(where, "must be below 2^63");
        }
        throw new MalformedException(where, "must be a decimal number without leading zeros");
    }
}
