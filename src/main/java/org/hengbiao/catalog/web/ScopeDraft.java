package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CertificatePaper;
import org.hengbiao.catalog.ChangingCertificateScope;

/** A change of a certificate's scope. */
@Schema(name = "CertificateScopeDraft")
record ScopeDraft(
        @Schema(examples = "FW-0001") @NotBlank @Size(max = 20)
        String product,

        @NotBlank @Size(max = 100) String model,
        @NotBlank @Size(max = 100) String version,

        @Schema(description = "false takes an entry back that was recorded by mistake")
        boolean covered,

        @NotBlank @Size(max = 2000) String reason) {

    ChangingCertificateScope.ScopeOrder toOrder() {
        return new ChangingCertificateScope.ScopeOrder(
                new CertificatePaper.Covered(product, model, version), covered, reason);
    }
}
