package org.hengbiao.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it reads now, with all that is known of it.
 *
 * @param number unique
 * @param kind id of its kind
 * @param issuer who issued it
 * @param networkLevel confidential, secret or top-secret for a classified-test certificate, else null
 * @param issuedOn first day of validity
 * @param expiresOn last day of validity, included
 * @param renews the certificate that this one renews; null for none
 * @param renewedBy the certificate that renews this one; null for none
 * @param revokedOn void from this day on; null when it is not revoked
 * @param covers products, models and versions
 */
public record CertificatePaper(
        String number,
        String kind,
        String issuer,
        @Nullable String networkLevel,
        LocalDate issuedOn,
        LocalDate expiresOn,
        @Nullable String renews,
        @Nullable String renewedBy,
        @Nullable LocalDate revokedOn,
        List<Covered> covers) {

    public CertificatePaper {
        covers = List.copyOf(covers);
    }

    /**
     * What a certificate covers.
     *
     * @param product number of the product
     * @param model as the certificate names it
     * @param version as the certificate names it
     */
    public record Covered(String product, String model, String version) {}
}
