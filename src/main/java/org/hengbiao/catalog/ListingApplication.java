package org.hengbiao.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody applied for a product's admission.
 *
 * @param id identifier
 * @param product number of the product
 * @param byVendor whether its maker did; else a clerk of the bureau
 * @param words what the application says
 * @param by name of the applicant; null for a reader who may not know
 * @param at by the clock of record
 * @param ruling what was ruled on it; null while it waits
 */
public record ListingApplication(
        UUID id,
        String product,
        boolean byVendor,
        String words,
        @Nullable String by,
        Instant at,
        @Nullable JointRuling ruling) {}
