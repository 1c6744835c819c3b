package org.hengbiao.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the bureau proposed to remove a product; it counts only when another one confirms.
 *
 * @param id identifier
 * @param product number of the product
 * @param effectiveOn day from whose start the removal shall count
 * @param reason why
 * @param by name of the proposer; null for a reader who may not know
 * @param at by the clock of record
 * @param ruling what another one ruled; null while it waits
 */
public record RemovalProposal(
        UUID id,
        String product,
        LocalDate effectiveOn,
        String reason,
        @Nullable String by,
        Instant at,
        @Nullable JointRuling ruling) {}
