package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplement notice to be drawn up. */
@Schema(name = "SupplementDraft")
record SupplementDraft(
        @Schema(examples = "推荐目录调整通知（一）") @NotBlank @Size(max = 100)
        String title) {}
