package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ListingOrder;
import org.jspecify.annotations.Nullable;

/** A decision with its reason. */
@Schema(name = "ListingOrderDraft")
record OrderDraft(
        @Schema(examples = "证书被撤销，待核实") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "When it is recorded later than it was taken; today without it") @Nullable
        LocalDate decidedOn,

        @Schema(description = "From the start of which day it counts; the day of the decision without it") @Nullable
        LocalDate effectiveOn) {

    ListingOrder toOrder() {
        return new ListingOrder(decidedOn, effectiveOn, reason);
    }
}
