package org.hengbiao.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Money;
import org.hengbiao.planning.PlanContent;
import org.jspecify.annotations.Nullable;

/** What a plan says. */
@Schema(name = "PlanDraft", description = "No network, address, site or installed model may be named")
record PlanDraft(
        @Schema(examples = "SLCG-2026-0017") @NotBlank @Size(max = 60)
        String number,

        @Schema(examples = "接入网安全产品采购") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Yuan with two decimals", examples = "3600000.00")
        @NotNull
        @Pattern(regexp = "(0|[1-9][0-9]{0,14})\\.[0-9]{2}", message = "is an amount like 1234.50")
        String budget,

        @Schema(examples = "2027-03-31") @NotNull LocalDate neededBy,
        @Schema(examples = "2026-10-15") @Nullable LocalDate intentionPublishedOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid PlanItemDraft> items) {

    PlanContent toContent() {
        return new PlanContent(
                number,
                title,
                Money.of(budget),
                neededBy,
                intentionPublishedOn,
                items.stream().map(PlanItemDraft::toItem).toList());
    }
}
