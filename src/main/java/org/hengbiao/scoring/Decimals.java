package org.hengbiao.scoring;

import java.math.BigDecimal;

/** One form per decimal value, so that equal rules have equal digests. */
final class Decimals {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimals() {}

    /** The same value without trailing zeros behind the point. */
    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The normal form as text, no exponent. */
    static String plain(BigDecimal value) {
        return normal(value).toPlainString();
    }
}
