package org.hengbiao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to be added. */
@Schema(name = "PersonDraft")
record PersonDraft(
        @Schema(examples = "vendor.a")
        @NotBlank
        @Pattern(
                regexp = "[a-z0-9][a-z0-9.-]{1,62}",
                message = "must be 2 to 63 lower-case letters, digits, points or hyphens")
        String login,

        @NotBlank @Size(max = 200) String name,
        @ValidCreditCode String organisation,
        @NotBlank @Size(max = 200) String password) {}
