package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_product_certificate}. */
@Entity
@Table(name = "catalog_product_certificate")
@NullUnmarked
public class ProductCertificateRow {

    @Id
    public String number;

    public String kind;
    public String issuer;
    public String product;
    public String model;
    public String version;
    public String networkLevel;
    public LocalDate issuedOn;
    public LocalDate expiresOn;
    public String renews;
    public Instant recordedAt;
    public UUID personId;

    public static ProductCertificateRow of(ProductCertificate certificate, Instant at) {
        ProductCertificateRow row = new ProductCertificateRow();
        row.number = certificate.number();
        row.kind = certificate.kind();
        row.issuer = certificate.issuer();
        row.product = certificate.product();
        row.model = certificate.model();
        row.version = certificate.version();
        row.networkLevel = certificate.networkLevel();
        row.issuedOn = certificate.issuedOn();
        row.expiresOn = certificate.expiresOn();
        row.renews = certificate.renews();
        row.recordedAt = at;
        return row;
    }

    public Known<ProductCertificate> known() {
        return new Known<>(
                new ProductCertificate(
                        number, kind, issuer, product, model, version, networkLevel, issuedOn, expiresOn, renews),
                recordedAt);
    }
}
