package org.hengbiao.regulation;

import java.math.BigDecimal;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that a tender document states; the budget stands in the {@link Applicability}.
 *
 * @param ceiling the ceiling price (最高限价), null for none
 * @param floor a lowest admissible price, null for none
 * @param bidBond the bid bond, null for none
 * @param performanceBondPercent the performance bond as a percentage of the contract, null for none
 */
public record MoneyPlan(
        @Nullable Money ceiling,
        @Nullable Money floor,
        @Nullable Money bidBond,
        @Nullable BigDecimal performanceBondPercent) {}
