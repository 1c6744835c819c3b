package org.hengbiao.evidence.draw;

import java.util.Locale;

/** How a contribution came to light. */
public enum Revelation {
    /** Its party showed it. */
    PARTY,
    /** The opener found it in the envelope. */
    OPENER,
    /** The opener found no such contribution in the envelope; 32 zero octets stand in its place. */
    VOID;

    /** The name in documents, in lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Revelation of(String text) {
        return Codes.of(values(), Revelation::text, text);
    }
}
