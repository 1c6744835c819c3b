package org.hengbiao.formats;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A text; lone surrogates are refused, since they have no UTF-8 form (RFC 8785 section 3.2.2.2).
 *
 * @param value the text
 */
public record JsonText(String value) implements Json {

    public JsonText {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            throw new MalformedException("", "a text holds a lone surrogate (RFC 8785 section 3.2.2.2)");
        }
    }

    @Override
    public void appendTo(StringBuilder out) {
        quote(value, out);
    }

    /** Quotes as RFC 8785 section 3.2.2.2 prescribes: two-character escapes where they exist, \\u00xx for other controls. */
    static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
