package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the bureau decides. */
@Schema(name = "AdmissionRulingDraft")
record AdmissionRulingDraft(
        @Schema(examples = "admit") @NotNull @Pattern(regexp = "admit|refuse", message = "is admit or refuse")
        String decision,

        @Schema(examples = "测评合格，证书有效，准予列入") @NotBlank @Size(max = 2000)
        String reason) {}
