package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ListingOrder;
import org.hengbiao.catalog.RulingOnApplication;
import org.jspecify.annotations.Nullable;

/** What the bureau rules on an application. */
@Schema(name = "ApplicationRulingDraft")
record ApplicationRulingDraft(
        @Schema(examples = "admit") @NotNull @Pattern(regexp = "admit|refuse", message = "is admit or refuse")
        String ruling,

        @Schema(examples = "测评合格，证书有效，准予列入") @NotBlank @Size(max = 2000)
        String reason,

        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn) {

    RulingOnApplication.ApplicationOrder toOrder() {
        return new RulingOnApplication.ApplicationOrder(
                ruling.equals("admit"), new ListingOrder(decidedOn, effectiveOn, reason));
    }
}
