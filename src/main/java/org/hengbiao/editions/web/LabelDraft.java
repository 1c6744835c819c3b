package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of a leaked copy, read from one of its pages. */
@Schema(name = "LabelDraft")
record LabelDraft(
        @Schema(examples = "HB1-007") @NotBlank @Size(max = 40)
        String label,

        @Schema(description = "Whether to freeze the recipient's organisation")
        boolean freeze) {}
