package org.hengbiao.evaluation;

import java.util.Locale;

/** As what somebody sits on a committee. */
public enum SeatKind {
    /** A drawn expert (评审专家). */
    EXPERT,
    /** The purchaser's representative (采购人代表). */
    REPRESENTATIVE;

    /** The name in documents: lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static SeatKind of(String text) {
        for (SeatKind kind : values()) {
            if (kind.text().equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of member: " + text);
    }
}
