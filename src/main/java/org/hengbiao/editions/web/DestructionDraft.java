package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A destruction. */
@Schema(name = "DestructionDraft")
record DestructionDraft(
        @Schema(description = "Account of who saw it (监销人)") @NotBlank @Size(max = 63)
        String witness,

        @Schema(examples = "送销毁中心粉碎") @NotBlank @Size(max = 200)
        String note) {}
