package org.hengbiao.regulation;

import java.math.BigDecimal;

/**
 * When a tender document has prices examined as abnormally low.
 *
 * @param ofMean percent of the mean of the conforming prices
 * @param ofSecond percent of the second lowest price
 * @param ofCeiling percent of the ceiling, else of the budget
 * @param minutesToExplain how long a supplier has for its explanation
 */
public record LowPriceTerms(BigDecimal ofMean, BigDecimal ofSecond, BigDecimal ofCeiling, int minutesToExplain) {}
