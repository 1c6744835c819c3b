package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issuer revoked a certificate. */
@Schema(name = "CertificateRevocationDraft")
record RevocationDraft(
        @Schema(description = "Void from this day on; may be past") @NotNull
        LocalDate revokedOn,

        @NotBlank @Size(max = 2000) String reason) {}
