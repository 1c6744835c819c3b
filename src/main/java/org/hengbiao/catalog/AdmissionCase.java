package org.hengbiao.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case before the bureau: shall a winner from outside be admitted to the catalog?
 *
 * @param id identifier
 * @param request who won what with which product
 * @param openedAt by the clock of record
 * @param dueAt until when the bureau should have decided
 * @param ruling what it decided; null while it is open
 */
public record AdmissionCase(
        UUID id,
        AdmissionRequest request,
        Instant openedAt,
        Instant dueAt,
        @Nullable Ruling ruling) {

    /**
     * The bureau's decision.
     *
     * @param decision admit or refuse
     * @param reason why
     * @param decidedAt by the clock of record
     */
    public record Ruling(String decision, String reason, Instant decidedAt) {}

    /** Whether it is undecided although its time is over. */
    public boolean overdue(Instant now) {
        return ruling == null && now.isAfter(dueAt);
    }
}
