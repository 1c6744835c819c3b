package org.hengbiao.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * What planning may learn about one item: enough products and makers or not, and what will be missing by the day of need.
 *
 * @param products eligible products that meet the minimum
 * @param makers makers of these products
 * @param endings products that no certificate on record covers any more on the day of need
 * @param withdrawn listed products that meet the minimum but are no longer sold on the day of need
 */
public record CatalogExtract(int products, int makers, List<Ending> endings, List<Withdrawn> withdrawn) {

    public CatalogExtract {
        endings = List.copyOf(endings);
        withdrawn = List.copyOf(withdrawn);
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
