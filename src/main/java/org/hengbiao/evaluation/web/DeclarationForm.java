package org.hengbiao.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's declaration of interests in the bidders. */
@Schema(name = "DeclarationForm")
record DeclarationForm(
        @Schema(description = "Whether there is an interest in any bidder (Reg art 9)") @NotNull
        Boolean conflict,

        @Schema(examples = "none") @NotNull @Size(max = 2000)
        String words) {}
