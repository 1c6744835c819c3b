package org.hengbiao.regulation;

import java.math.BigDecimal;

/**
 * The weights of a scoring rule, out of 100.
 *
 * @param price the price group's
 * @param security the sum of the groups marked as security or confidentiality
 */
public record ScoringWeights(BigDecimal price, BigDecimal security) {}
