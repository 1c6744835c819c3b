package org.hengbiao.evidence.draw;

import java.util.Locale;

/** What a draw is for, and the rule that asks for chance. */
public enum DrawPurpose {
    /** Which suppliers are invited to a tender. */
    INVITATION("O87 art 14"),
    /** Which experts sit on a committee. */
    EXPERTS("财库〔2016〕198"),
    /** Which of bids that nothing else separates goes before the other. */
    TIE("O87 art 68");

    private final String clause;

    DrawPurpose(String clause) {
        this.clause = clause;
    }

    /** The rule. */
    public String clause() {
        return clause;
    }

    /** The name in documents, in lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static DrawPurpose of(String text) {
        return Codes.of(values(), DrawPurpose::text, text);
    }
}
