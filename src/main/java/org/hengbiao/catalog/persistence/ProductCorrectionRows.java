package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code catalog_product_correction}. */
@ApplicationScoped
public class ProductCorrectionRows implements PanacheRepositoryBase<ProductCorrectionRow, UUID> {

    /** The corrections of a product in the order recorded. */
    public List<ProductCorrectionRow> of(String product) {
        return list("product = ?1 order by position", product);
    }
}
