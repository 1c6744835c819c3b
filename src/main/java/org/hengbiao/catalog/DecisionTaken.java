package org.hengbiao.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a product's place, as its history shows it.
 *
 * @param id identifier
 * @param product number of the product
 * @param decision {@code admit}, {@code suspend}, {@code lift} or {@code remove}
 * @param decidedOn day of the decision
 * @param effectiveOn day from whose start it counts
 * @param reason why
 * @param recordedAt when the catalog learned of it
 * @param by name of who decided; null for a reader who may not know, and where an import brought it
 * @param secondBy name of the second person, who confirmed; null for none, and for a reader who may not know
 * @param confirmUntil last day for the confirmation of a suspension; null for what needs none
 * @param state {@code final}, {@code waits}, {@code confirmed} or {@code lapsed}
 */
public record DecisionTaken(
        UUID id,
        String product,
        String decision,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String reason,
        Instant recordedAt,
        @Nullable String by,
        @Nullable String secondBy,
        @Nullable LocalDate confirmUntil,
        String state) {

    /** Whether it was recorded after the day from which it counts: whoever looked before saw something else. */
    public boolean backDated() {
        return effectiveOn.isBefore(CatalogDay.of(recordedAt));
    }
}
