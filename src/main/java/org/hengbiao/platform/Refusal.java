package org.hengbiao.platform;

import org.hengbiao.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A rejection without further structure, for features whose rules are few.
 *
 * @param code stable name in kebab-case
 * @param detail one sentence
 * @param clause the rule, when it is not the house's own
 * @param conflict whether another state could accept the same
 */
public record Refusal(String code, String detail, @Nullable String clause, boolean conflict) implements Rejection {

    /** What was asked can never be accepted as it is. */
    public static Refusal never(String code, String detail, @Nullable String clause) {
        return new Refusal(code, detail, clause, false);
    }

    /** What was asked does not fit the present state. */
    public static Refusal notNow(String code, String detail, @Nullable String clause) {
        return new Refusal(code, detail, clause, true);
    }
}
