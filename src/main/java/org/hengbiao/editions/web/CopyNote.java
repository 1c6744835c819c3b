package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "CopyNote")
record CopyNote(
        @Schema(examples = "换发新版") @NotBlank @Size(max = 200)
        String note) {}
