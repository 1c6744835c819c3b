package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.hengbiao.formats.MalformedException;

/**
 * One step that separates bids of equal standing: {@code lower-price}, {@code group:<id>} or {@code criterion:<id>} (higher
 * score there), or {@code draw}, which separates nothing here and is always last.
 *
 * @param text as in the rule file
 */
public record TieBreak(String text) {

    static final String LOWER_PRICE = "lower-price";
    static final String DRAW = "draw";
    static final String GROUP = "group:";
    static final String CRITERION = "criterion:";

    static TieBreak read(String text, String pointer) {
        boolean known =
                text.equals(LOWER_PRICE) || text.equals(DRAW) || text.startsWith(GROUP) || text.startsWith(CRITERION);
        if (!known) {
            throw new MalformedException(pointer, "must be lower-price, group:<id>, criterion:<id> or draw");
        }
        return new TieBreak(text);
    }

    /** The id of the group or criterion that is compared, or empty. */
    String reference() {
        return text.contains(":") ? text.substring(text.indexOf(':') + 1) : "";
    }

    /** The better bid first. */
    Comparator<Breakdown> order() {
        if (text.equals(LOWER_PRICE)) {
            return Comparator.comparing(breakdown -> breakdown.price().quoted()); // O87 art 57
        }
        if (text.startsWith(GROUP)) {
            return descending(breakdown -> breakdown.groupScore(reference()));
        }
        if (text.startsWith(CRITERION)) {
            return descending(breakdown -> breakdown.leafScore(reference()));
        }
        return Comparator.comparing(any -> 0);
    }

    private static Comparator<Breakdown> descending(Function<Breakdown, BigDecimal> key) {
        return Comparator.comparing(key).reversed();
    }
}
