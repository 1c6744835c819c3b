package org.hengbiao.editions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an edition's list, in the words of the paper (Chinese).
 *
 * @param number the catalog's number of the product
 * @param category name of its category
 * @param product what it is called
 * @param model model as certificates name it
 * @param version version as certificates name it
 * @param maker its maker
 * @param certificates those that make it eligible
 * @param remarks what the reader must know besides; empty for nothing
 */
public record EditionEntry(
        String number,
        String category,
        String product,
        String model,
        String version,
        String maker,
        List<Certificate> certificates,
        String remarks) {

    public EditionEntry {
        certificates = List.copyOf(certificates);
    }

    /**
     * A certificate.
     *
     * @param kind name of its kind
     * @param number its number
     * @param issuer who issued it
     * @param issuedOn first day
     * @param expiresOn last day, included
     * @param level confidential, secret or top-secret; null for a kind without levels
     */
    public record Certificate(
            String kind,
            String number,
            String issuer,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable String level) {}
}
