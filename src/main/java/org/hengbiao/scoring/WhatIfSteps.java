package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The weights that are tried: every one from 0 to 100 with as many decimals as the rule's scores have, at most two.
 *
 * @param decimals from 0 to 2
 */
record WhatIfSteps(int decimals) {

    private static final int MOST_DECIMALS = 2;

    static WhatIfSteps of(ScoringRule rule) {
        return new WhatIfSteps(Math.min(MOST_DECIMALS, rule.rounding().scale()));
    }

    /** The number of the last step, whose weight is 100. */
    int last() {
        return 100 * BigInteger.TEN.pow(decimals).intValue();
    }

    BigDecimal weight(int step) {
        return BigDecimal.valueOf(step, decimals);
    }

    /** The last step at or under {@code weight}, which may lie outside of 0 to 100. */
    int atMost(WhatIfFraction weight) {
        return bounded(weight.to(decimals, RoundingMode.FLOOR));
    }

    /** The first step at or over {@code weight}, which may lie outside of 0 to 100. */
    int atLeast(WhatIfFraction weight) {
        return bounded(weight.to(decimals, RoundingMode.CEILING));
    }

    /** One step outside at most, so that a bound far away stays a number. */
    private int bounded(BigDecimal weight) {
        BigInteger step = weight.unscaledValue();
        return step.max(BigInteger.valueOf(-1))
                .min(BigInteger.valueOf(last() + 1L))
                .intValue();
    }
}
