package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion did among the bids that passed every gate.
 *
 * @param id of the criterion
 * @param title its words
 * @param group id of its group
 * @param least the lowest score
 * @param most the highest score
 * @param percent its share in the differences of totals: covariance of its scores with the totals ÷ variance of the totals, in
 *     percent with one decimal; the shares of all add up to 100 but for rounding, one that works against the order is
 *     negative; null when all totals are equal
 * @param aloneSame whether it alone puts all bids in the same order as the whole rule does
 * @param withoutSame whether the others put all bids in the same order without it
 */
public record WhatIfShare(
        String id,
        LocalizedText title,
        String group,
        BigDecimal least,
        BigDecimal most,
        @Nullable BigDecimal percent,
        boolean aloneSame,
        boolean withoutSame) {

    /** The difference between the highest and the lowest score, in points. */
    public BigDecimal spread() {
        return most.subtract(least);
    }

    /** Whether every bid has the same score. */
    public boolean decidesNothing() {
        return spread().signum() == 0;
    }
}
