package org.hengbiao.scoring;

import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What prices are held against to notice an abnormally low one.
 *
 * @param rates the law's rates on the day of publication
 * @param ceiling the published ceiling price, or null when there is none
 * @param budget the published budget, used without a ceiling
 */
public record PriceLimits(LowPriceRates rates, @Nullable Money ceiling, Money budget) {

    Money ceilingOrBudget() {
        return ceiling == null ? budget : ceiling;
    }
}
