package org.hengbiao.catalog.domain.clerk;

import java.time.LocalDate;
import java.util.List;
import org.hengbiao.catalog.ListFault;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list says about one product. A field that could not be read is null and has a fault.
 *
 * @param cells the row's cells in the order of {@link ClerkColumn}, with what was filled down
 * @param category id of the category
 * @param maker credit code
 * @param name the product's name
 * @param model model and version
 * @param brand null where the list does not say
 * @param onSaleFrom null where the list does not say
 * @param parameters as {@code id=value;…} in the category's order; null where the list does not say
 * @param remark null for none
 * @param certificates those of the row that could be read whole
 * @param faults all that is wrong with the row by itself
 */
public record ListReading(
        List<String> cells,
        @Nullable String category,
        @Nullable String maker,
        @Nullable String name,
        @Nullable ClerkModel model,
        @Nullable String brand,
        @Nullable LocalDate onSaleFrom,
        @Nullable String parameters,
        @Nullable String remark,
        List<ListCertificate> certificates,
        List<RowFault> faults) {

    public ListReading {
        cells = List.copyOf(cells);
        certificates = List.copyOf(certificates);
        faults = List.copyOf(faults);
    }

    /**
     * Something wrong with a row.
     *
     * @param column where
     * @param fault what
     * @param value what was found or expected
     */
    public record RowFault(ClerkColumn column, ListFault fault, String value) {}

    /**
     * A certificate of the row.
     *
     * @param networkLevel confidential, secret, top-secret; null for a kind without
     * @param renews number of the certificate that it renews; null for none
     */
    public record ListCertificate(
            String number,
            String kind,
            String issuer,
            @Nullable String networkLevel,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable String renews) {}
}
