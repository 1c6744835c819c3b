package org.hengbiao.catalog.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ProductCorrection;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_product_correction}. */
@Entity
@Table(name = "catalog_product_correction")
@NullUnmarked
public class ProductCorrectionRow {

    @Id
    public UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    public long position;

    public String product;
    public LocalDate onSaleFrom;
    public String parameters;
    public String reason;
    public UUID personId;
    public Instant recordedAt;

    public Known<ProductCorrection> known() {
        return new Known<>(new ProductCorrection(product, onSaleFrom, parameters), recordedAt);
    }
}
