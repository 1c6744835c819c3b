package org.hengbiao.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What planning may learn about one item: enough makers or not, how many where the catalog is this installation's own, and what
 * will be missing by the day of need.
 *
 * @param enough whether there are as many makers as bidders must be for an opening ({@code O87 art 43})
 * @param counts how many there are; null when another installation told yes or no only
 * @param endings products that no certificate on record covers any more on the day of need
 * @param withdrawn listed products that meet the minimum but are no longer sold on the day of need
 */
public record CatalogExtract(boolean enough, @Nullable Counts counts, List<Ending> endings, List<Withdrawn> withdrawn) {

    public CatalogExtract {
        endings = List.copyOf(endings);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * How many there are.
     *
     * @param products eligible products that meet the minimum
     * @param makers makers of these products
     */
    public record Counts(int products, int makers) {}

    /** What the bureau's own installation tells another one. */
    public static CatalogExtract told(boolean enough) {
        return new CatalogExtract(enough, null, List.of(), List.of());
    }

    /** The same without any product's name. */
    public CatalogExtract withoutNames() {
        return new CatalogExtract(enough, counts, List.of(), List.of());
    }

    /**
     * A certificate that ends too early.
     *
     * @param product number of the product
     * @param model its model and version
     * @param certificate number of the certificate
     * @param expiresOn its last day
     */
    public record Ending(String product, String model, String certificate, LocalDate expiresOn) {}

    /**
     * A model that is withdrawn.
     *
     * @param product number of the product
     * @param model its model and version
     * @param on first day on which it is no longer sold
     */
    public record Withdrawn(String product, String model, LocalDate on) {}
}
