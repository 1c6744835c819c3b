package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CorrectingCertificate;
import org.jspecify.annotations.Nullable;

/** How a certificate really reads. */
@Schema(name = "CertificateCorrectionDraft")
record CertificateCorrectionDraft(
        @NotBlank @Size(max = 200) String issuer,
        @Nullable String networkLevel,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate expiresOn,

        @Schema(examples = "录入时年份有误") @NotBlank @Size(max = 2000)
        String reason) {

    CorrectingCertificate.PaperCorrection toCorrection() {
        return new CorrectingCertificate.PaperCorrection(issuer, networkLevel, issuedOn, expiresOn, reason);
    }
}
