package org.hengbiao.planning.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.planning.PlanItem;
import org.jspecify.annotations.Nullable;

/** One item of a plan. */
@Schema(name = "PlanItemDraft")
record PlanItemDraft(
        @Schema(examples = "1") @NotBlank @Size(max = 20) String item,

        @Schema(examples = "firewall") @NotBlank @Size(max = 40)
        String category,

        @Schema(examples = "12") @NotNull @Min(1) @Max(1000000)
        Integer quantity,

        @Schema(description = "Least values by parameter id, decimals as texts") @Nullable
        Map<@NotBlank String, @NotNull String> minimum) {

    PlanItem toItem() {
        return new PlanItem(item, category, quantity, minimum == null ? Map.of() : minimum);
    }

    static PlanItemDraft of(PlanItem item) {
        return new PlanItemDraft(item.item(), item.category(), item.quantity(), item.minimum());
    }
}
