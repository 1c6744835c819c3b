package org.hengbiao.catalog;

import java.time.LocalDate;
import org.hengbiao.catalog.domain.ListingDecision;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the bureau wants to decide about a product's place.
 *
 * @param decidedOn day of the decision, when it is recorded later than it was taken; null for today
 * @param effectiveOn day from whose start it counts; null for the day of the decision
 * @param reason why, not blank
 */
public record ListingOrder(
        @Nullable LocalDate decidedOn, @Nullable LocalDate effectiveOn, String reason) {

    ListingDecision toDecision(String product, ListingDecision.Kind kind, LocalDate today) {
        LocalDate decided = decidedOn == null ? today : decidedOn;
        return new ListingDecision(product, kind, decided, effectiveOn == null ? decided : effectiveOn, reason);
    }
}
