package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.domain.Revocation;

/** That an issuer revoked a certificate. */
@Schema(name = "CertificateRevocationDraft", description = "That an issuer revoked a certificate")
record RevocationDraft(
        @NotBlank @Size(max = 200) @Schema(examples = "SL-CT-2024-0018")
        String certificate,

        @NotNull @Schema(description = "Void from this day on, in Beijing; today at the latest")
        LocalDate revokedOn,

        @NotBlank @Size(max = 1_000) String reason) {

    Revocation toRevocation() {
        return new Revocation(certificate, revokedOn, reason);
    }
}
