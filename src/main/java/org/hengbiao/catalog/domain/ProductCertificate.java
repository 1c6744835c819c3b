package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a product's model and version.
 *
 * @param number unique
 * @param kind id of its kind
 * @param issuer who issued it
 * @param product number of the product
 * @param model the model that it covers
 * @param version the version that it covers; another one is not covered
 * @param networkLevel confidential, secret or top-secret for a classified-test certificate, else null
 * @param issuedOn first day of validity
 * @param expiresOn last day of validity, included
 * @param renews number of the certificate that this one renews; null for none
 */
public record ProductCertificate(
        String number,
        String kind,
        String issuer,
        String product,
        String model,
        String version,
        @Nullable String networkLevel,
        LocalDate issuedOn,
        LocalDate expiresOn,
        @Nullable String renews)
        implements Fact {

    @Override
    public String key() {
        return number;
    }

    @Override
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("kind", kind);
        columns.put("issuer", issuer);
        columns.put("product_number", product);
        columns.put("model", model);
        columns.put("version", version);
        columns.put("network_level", networkLevel == null ? "" : networkLevel);
        columns.put("issued_on", issuedOn.toString());
        columns.put("expires_on", expiresOn.toString());
        columns.put("renews", renews == null ? "" : renews);
        return columns;
    }

    /** Whether it is made out for the product as it is sold. */
    public boolean covers(Product sold) {
        return product.equals(sold.number()) && model.equals(sold.model()) && version.equals(sold.version());
    }
}
