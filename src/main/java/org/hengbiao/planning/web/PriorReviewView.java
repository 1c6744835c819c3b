package org.hengbiao.planning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CatalogExtract;
import org.hengbiao.planning.PriorReviewSheet;
import org.jspecify.annotations.Nullable;

/** The prior-review sheet. */
@Schema(name = "PriorReviewView", description = "Facts from the catalog, frozen when the plan was submitted")
record PriorReviewView(int revision, LocalDate neededBy, List<PriorReviewLine> items) {

    static PriorReviewView of(PriorReviewSheet sheet) {
        return new PriorReviewView(
                sheet.revision(),
                sheet.neededBy(),
                sheet.items().stream().map(PriorReviewLine::of).toList());
    }

    /** One item's facts. */
    @Schema(name = "PriorReviewLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriorReviewLine(
            String item,
            String category,

            @Schema(description = "Whether there are enough makers for an opening (O87 art 43)")
            boolean enoughMakers,

            @Schema(description = "Absent when the catalog is another installation", examples = "9") @Nullable
            Integer eligibleProducts,

            @Schema(description = "Absent when the catalog is another installation", examples = "8") @Nullable
            Integer makers,

            @Schema(description = "Products without a valid certificate on the day of need")
            int certificatesEnding,

            @Schema(description = "Listed models that are no longer sold on that day")
            int modelsWithdrawn,

            @Schema(description = "Their names, for the leading group only")
            List<CatalogExtract.Ending> endings,

            @Schema(description = "Their names, for the leading group only")
            List<CatalogExtract.Withdrawn> withdrawn) {

        static PriorReviewLine of(PriorReviewSheet.SheetItem item) {
            CatalogExtract.Counts counts = item.facts().counts();
            return new PriorReviewLine(
                    item.item(),
                    item.category(),
                    item.facts().enough(),
                    counts == null ? null : counts.products(),
                    counts == null ? null : counts.makers(),
                    item.endings(),
                    item.withdrawn(),
                    item.facts().endings(),
                    item.facts().withdrawn());
        }
    }
}
