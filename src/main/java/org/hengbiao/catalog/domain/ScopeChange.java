package org.hengbiao.catalog.domain;

/**
 * A certificate covers one more model and version, or one less, than was on record before. One certificate may cover several
 * products.
 *
 * @param certificate its number
 * @param product number of the product
 * @param model as the certificate names it
 * @param version as the certificate names it
 * @param covered whether it does; false takes an entry back that was recorded by mistake
 */
public record ScopeChange(String certificate, String product, String model, String version, boolean covered) {

    ProductCertificate applyTo(ProductCertificate paper) {
        return new ProductCertificate(
                paper.number(),
                paper.kind(),
                paper.issuer(),
                product,
                model,
                version,
                paper.networkLevel(),
                paper.issuedOn(),
                paper.expiresOn(),
                paper.renews());
    }

    boolean isFor(String number, String sold) {
        return certificate.equals(number) && product.equals(sold);
    }
}
