package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about a certificate was wrong; from the recording of this on it reads so.
 *
 * @param certificate its number
 * @param issuer who issued it
 * @param networkLevel as {@link ProductCertificate#networkLevel}
 * @param issuedOn first day of validity
 * @param expiresOn last day of validity, included
 */
public record CertificateCorrection(
        String certificate, String issuer, @Nullable String networkLevel, LocalDate issuedOn, LocalDate expiresOn) {

    ProductCertificate applyTo(ProductCertificate wrong) {
        return new ProductCertificate(
                wrong.number(),
                wrong.kind(),
                issuer,
                wrong.product(),
                wrong.model(),
                wrong.version(),
                networkLevel,
                issuedOn,
                expiresOn,
                wrong.renews());
    }
}
