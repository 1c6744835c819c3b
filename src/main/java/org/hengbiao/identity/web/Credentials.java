package org.hengbiao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person shows to sign in. */
@Schema(name = "Credentials")
record Credentials(
        @Schema(examples = "vendor.a") @NotBlank @Size(max = 64)
        String login,

        @Schema(examples = "correct horse battery staple") @NotBlank @Size(max = 200)
        String password) {}
