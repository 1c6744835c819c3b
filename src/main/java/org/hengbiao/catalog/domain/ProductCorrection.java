package org.hengbiao.catalog.domain;

import java.time.LocalDate;

/**
 * What is on record about a product was wrong; from the recording of this on it reads so.
 *
 * @param product number of the product
 * @param onSaleFrom first day of sale
 * @param parameters as {@link Product#parameters}
 */
public record ProductCorrection(String product, LocalDate onSaleFrom, String parameters) {

    Product applyTo(Product wrong) {
        return new Product(
                wrong.number(),
                wrong.category(),
                wrong.maker(),
                wrong.brand(),
                wrong.name(),
                wrong.model(),
                wrong.version(),
                onSaleFrom,
                parameters);
    }
}
