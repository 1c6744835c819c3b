package org.hengbiao.formats;

import java.nio.charset.StandardCharsets;

/**
 * A JSON value of the subset that signed documents use: objects, arrays, texts, integers within ±(2⁵³−1), booleans, null.
 * Decimals are texts. Values are immutable and compared by content.
 */
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonInteger, JsonBoolean, JsonNull {

    /** Appends the canonical form (RFC 8785) of this value. */
    void appendTo(StringBuilder out);

    /** The canonical form (RFC 8785) in UTF-8: what is hashed and signed. */
    default byte[] canonical() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Json text(String value) {
        return new JsonText(value);
    }

    static Json integer(long value) {
        return new JsonInteger(value);
    }

    static Json bool(boolean value) {
        return new JsonBoolean(value);
    }

    static Json nothing() {
        return JsonNull.NULL;
    }
}
