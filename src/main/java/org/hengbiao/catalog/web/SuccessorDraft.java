package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another product replaces one. */
@Schema(name = "SuccessorDraft")
record SuccessorDraft(
        @Schema(examples = "FW-0002") @NotBlank @Size(max = 20)
        String successor) {}
