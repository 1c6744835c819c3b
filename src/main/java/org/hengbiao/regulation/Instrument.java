package org.hengbiao.regulation;

import org.hengbiao.kernel.LocalizedText;

/**
 * A law, order or circular.
 *
 * @param abbreviation how clauses begin, such as {@code O87}
 * @param title its name
 */
public record Instrument(String abbreviation, LocalizedText title) {

    /** Whether {@code clause} is cited from this text. */
    public boolean holds(String clause) {
        return clause.equals(abbreviation) || clause.startsWith(abbreviation + " ");
    }
}
