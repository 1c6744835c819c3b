package org.hengbiao.catalog;

import java.time.LocalDate;
import org.hengbiao.kernel.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that ends or was revoked.
 *
 * @param certificate its number
 * @param kind id of its kind
 * @param product number of the product that it covers
 * @param model model and version that it covers
 * @param maker the maker's code
 * @param expiresOn its last day
 * @param revokedOn void from this day on; null when it was not revoked
 * @param reason why it was revoked; null when it was not
 */
public record Lapse(
        String certificate,
        String kind,
        String product,
        String model,
        CreditCode maker,
        LocalDate expiresOn,
        @Nullable LocalDate revokedOn,
        @Nullable String reason) {

    /** The first day on which it counts no more. */
    public LocalDate voidFrom() {
        return revokedOn == null || revokedOn.isAfter(expiresOn) ? expiresOn.plusDays(1) : revokedOn;
    }
}
