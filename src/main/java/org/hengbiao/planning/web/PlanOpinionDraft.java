package org.hengbiao.planning.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The leading group's opinion. */
@Schema(name = "PlanOpinionDraft")
record PlanOpinionDraft(
        @Schema(examples = "agree")
        @NotNull
        @Pattern(regexp = "agree|return|object", message = "is agree, return or object")
        String opinion,

        @Schema(description = "Needed unless the opinion is agree", examples = "同意") @Nullable @Size(max = 2000)
        String remarks) {

    String words() {
        return remarks == null ? "" : remarks;
    }
}
