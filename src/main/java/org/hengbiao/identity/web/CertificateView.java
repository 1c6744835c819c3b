package org.hengbiao.identity.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.identity.SigningCertificate;

/** A registered certificate. */
@Schema(name = "Certificate")
record CertificateView(
        @Schema(description = "SHA-256 of the certificate's DER form")
        String digest,

        String organisation,
        Instant registeredAt) {

    static CertificateView of(SigningCertificate certificate) {
        return new CertificateView(
                certificate.digest().hex(), certificate.organisation().text(), certificate.registeredAt());
    }
}
