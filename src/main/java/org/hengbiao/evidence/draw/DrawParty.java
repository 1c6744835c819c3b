package org.hengbiao.evidence.draw;

import java.util.Locale;

/** Who contributes chance; in this order their octets enter the seed. */
public enum DrawParty {
    /** Somebody of the agency that runs the procurement. */
    AGENCY,
    /** Somebody of audit or finance, who watches it. */
    SUPERVISOR;

    /** The name in documents, in lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static DrawParty of(String text) {
        return Codes.of(values(), DrawParty::text, text);
    }
}
