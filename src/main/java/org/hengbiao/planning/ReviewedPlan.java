package org.hengbiao.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;

/**
 * A plan that the leading group agreed to and that has not been changed since.
 *
 * @param id identifier
 * @param number the purchaser's number of the plan
 * @param title what is to be bought
 * @param purchaser whose plan it is
 * @param budget the budget
 * @param neededBy the day of need
 * @param items what is to be bought
 * @param reviewedAt when the leading group agreed
 */
public record ReviewedPlan(
        UUID id,
        String number,
        String title,
        CreditCode purchaser,
        Money budget,
        LocalDate neededBy,
        List<PlanItem> items,
        Instant reviewedAt) {

    public ReviewedPlan {
        items = List.copyOf(items);
    }
}
