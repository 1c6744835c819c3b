package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.Product;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_product}. */
@Entity
@Table(name = "catalog_product")
@NullUnmarked
public class ProductRow {

    @Id
    public String number;

    public String category;
    public String maker;
    public String brand;
    public String name;
    public String model;
    public String version;
    public LocalDate onSaleFrom;
    public String parameters;
    public Instant recordedAt;

    public static ProductRow of(Product product, Instant at) {
        ProductRow row = new ProductRow();
        row.number = product.number();
        row.category = product.category();
        row.maker = product.maker();
        row.brand = product.brand();
        row.name = product.name();
        row.model = product.model();
        row.version = product.version();
        row.onSaleFrom = product.onSaleFrom();
        row.parameters = product.parameters();
        row.recordedAt = at;
        return row;
    }

    public Known<Product> known() {
        return new Known<>(
                new Product(number, category, maker, brand, name, model, version, onSaleFrom, parameters), recordedAt);
    }
}
