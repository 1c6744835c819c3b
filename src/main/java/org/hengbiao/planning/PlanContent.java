package org.hengbiao.planning;

import java.time.LocalDate;
import java.util.List;
import org.hengbiao.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says. It names no network, site or installed model: those can be secret.
 *
 * @param number the purchaser's number of the plan
 * @param title what is to be bought, for which purpose
 * @param budget more than nothing
 * @param neededBy the day of need, in Beijing
 * @param intentionPublishedOn when the intention was published (财库〔2020〕10); null for not yet
 * @param items at least one
 */
public record PlanContent(
        String number,
        String title,
        Money budget,
        LocalDate neededBy,
        @Nullable LocalDate intentionPublishedOn,
        List<PlanItem> items) {

    public PlanContent {
        items = List.copyOf(items);
    }
}
