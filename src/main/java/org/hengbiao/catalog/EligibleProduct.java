package org.hengbiao.catalog;

import java.time.LocalDate;
import java.util.List;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A product that counts as a catalog product at an instant, with what makes it one.
 *
 * @param number the catalog's number of it
 * @param category its category's names
 * @param name what it is called
 * @param model as certificates name it
 * @param version as certificates name it
 * @param maker its maker's names
 * @param certificates the valid ones of every required kind
 * @param withdrawnOn first day on which it will no longer be sold; null for none
 */
public record EligibleProduct(
        String number,
        LocalizedText category,
        String name,
        String model,
        String version,
        LocalizedText maker,
        List<Certificate> certificates,
        @Nullable LocalDate withdrawnOn) {

    public EligibleProduct {
        certificates = List.copyOf(certificates);
    }

    /**
     * A certificate that covers it.
     *
     * @param kind the kind's names
     * @param number its number
     * @param issuer who issued it
     * @param issuedOn first day
     * @param expiresOn last day, included
     * @param level confidential, secret or top-secret; null for a kind without levels
     */
    public record Certificate(
            LocalizedText kind,
            String number,
            String issuer,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable String level) {}
}
