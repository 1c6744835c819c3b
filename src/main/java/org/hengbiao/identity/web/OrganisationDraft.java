package org.hengbiao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation to be added. */
@Schema(name = "OrganisationDraft")
record OrganisationDraft(
        @Schema(examples = "91999900MA00000018", description = "Unified social credit code (GB 32100-2015)")
        @ValidCreditCode
        String code,

        @NotBlank @Size(max = 200) String nameZh,
        @NotBlank @Size(max = 200) String nameEn,

        @Schema(examples = "small")
        @Pattern(
                regexp = "micro|small|medium|large|not-applicable",
                message = "must be micro, small, medium, large or not-applicable")
        @NotBlank
        String size) {}
