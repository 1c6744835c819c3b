package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy for a named recipient. */
@Schema(name = "CopyDraft")
record CopyDraft(
        @Schema(description = "Account of the recipient", examples = "purchaser") @NotBlank @Size(max = 63)
        String recipient,

        @Schema(examples = "单位采购选型") @NotBlank @Size(max = 200)
        String purpose) {}
