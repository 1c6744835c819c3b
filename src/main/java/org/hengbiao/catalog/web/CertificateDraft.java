package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.jspecify.annotations.Nullable;

/** A certificate to record. */
@Schema(name = "CertificateDraft")
record CertificateDraft(
        @Schema(examples = "SL-CT-2026-0011") @NotBlank @Size(max = 100)
        String number,

        @Schema(examples = "classified-test") @NotBlank @Size(max = 100)
        String kind,

        @NotBlank @Size(max = 200) String issuer,

        @Schema(examples = "FW-0001") @NotBlank @Size(max = 20)
        String product,

        @NotBlank @Size(max = 100) String model,
        @NotBlank @Size(max = 100) String version,

        @Schema(description = "confidential, secret or top-secret, for a classified-test certificate only") @Nullable
        String networkLevel,

        @NotNull LocalDate issuedOn,
        @NotNull LocalDate expiresOn,

        @Schema(description = "The certificate that this one renews") @Nullable @Size(max = 100)
        String renews) {

    ProductCertificate toCertificate() {
        return new ProductCertificate(
                number, kind, issuer, product, model, version, networkLevel, issuedOn, expiresOn, renews);
    }
}
