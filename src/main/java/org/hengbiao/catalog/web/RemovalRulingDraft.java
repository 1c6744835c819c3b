package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a second person rules on a removal. */
@Schema(name = "RemovalRulingDraft")
record RemovalRulingDraft(
        @Schema(examples = "confirm") @NotNull @Pattern(regexp = "confirm|decline", message = "is confirm or decline")
        String ruling,

        @Schema(examples = "情况属实，同意移出") @NotBlank @Size(max = 2000)
        String reason) {}
