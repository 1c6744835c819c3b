package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition to be drawn up. */
@Schema(name = "EditionDraft")
record EditionDraft(
        @Schema(examples = "示例省") @NotBlank @Size(max = 40) String province,

        @Schema(examples = "示例省网络安全产品推荐目录（2026年第一版）") @NotBlank @Size(max = 100)
        String title,

        @Schema(description = "Whether every copy gets a row order of its own, committed to the log; off without it")
        boolean rowOrder) {}
