package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an application says. */
@Schema(name = "ListingApplicationDraft")
record ApplicationDraft(
        @Schema(examples = "检测证书已取得，申请列入推荐目录") @NotBlank @Size(max = 2000)
        String words) {}
