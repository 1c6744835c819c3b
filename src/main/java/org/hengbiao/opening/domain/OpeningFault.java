package org.hengbiao.opening.domain;

import org.hengbiao.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Why a key, a release or an opening is refused.
 *
 * @param code stable name in kebab-case
 * @param detail one sentence
 * @param clause the rule; null when it is the house's own
 * @param conflict whether another state could accept the same
 */
public record OpeningFault(
        String code, String detail, @Nullable String clause, boolean conflict) implements Rejection {

    static OpeningFault never(String code, String detail) {
        return new OpeningFault(code, detail, null, false);
    }
}
