package org.hengbiao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate to be registered, with what lies between it and an accepted root. */
@Schema(name = "CertificateRegistration")
record CertificateRegistration(
        @Schema(description = "The certificate (X.509, DER) in base64") @NotBlank @Size(max = 30_000)
        String certificate,

        @Schema(description = "Its issuers without the root (DER), each in base64") @Size(max = 5) @Nullable
        List<@Size(max = 30_000) String> intermediates) {}
