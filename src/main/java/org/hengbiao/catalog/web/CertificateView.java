package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CertificatePaper;
import org.jspecify.annotations.Nullable;

/** A certificate as it reads now. */
@Schema(name = "ProductCertificate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateView(
        String number,
        String kind,
        String issuer,
        @Nullable String networkLevel,
        LocalDate issuedOn,
        LocalDate expiresOn,
        @Nullable String renews,
        @Nullable String renewedBy,
        @Nullable LocalDate revokedOn,

        @Schema(description = "Products, models and versions")
        List<CertificatePaper.Covered> covers) {

    static CertificateView of(CertificatePaper paper) {
        return new CertificateView(
                paper.number(),
                paper.kind(),
                paper.issuer(),
                paper.networkLevel(),
                paper.issuedOn(),
                paper.expiresOn(),
                paper.renews(),
                paper.renewedBy(),
                paper.revokedOn(),
                paper.covers());
    }
}
