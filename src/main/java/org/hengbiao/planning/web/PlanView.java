package org.hengbiao.planning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.planning.Plan;
import org.hengbiao.planning.PlanContent;
import org.jspecify.annotations.Nullable;

/** A plan. */
@Schema(name = "PlanView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        UUID id,
        String purchaser,
        String classification,
        String classifiedBy,
        @Schema(examples = "draft") String phase,
        int revision,
        boolean placementStated,
        @Nullable PlacementView placement,
        @Nullable String number,
        @Nullable String title,
        @Nullable String budget,
        @Nullable LocalDate neededBy,
        @Nullable LocalDate intentionPublishedOn,
        @Nullable List<PlanItemDraft> items,
        @Nullable Instant submittedAt,
        @Nullable String opinion,
        @Nullable String remarks,
        @Nullable Instant reviewedAt) {

    static PlanView of(Plan plan) {
        PlanContent content = plan.content();
        Plan.Opinion opinion = plan.opinion();
        return new PlanView(
                plan.id(),
                plan.purchaser().text(),
                plan.classification(),
                plan.classifiedBy(),
                plan.phase().text(),
                plan.revision(),
                plan.placementStated(),
                plan.placement() == null ? null : PlacementView.of(plan.placement()),
                content == null ? null : content.number(),
                content == null ? null : content.title(),
                content == null ? null : content.budget().toString(),
                content == null ? null : content.neededBy(),
                content == null ? null : content.intentionPublishedOn(),
                content == null
                        ? null
                        : content.items().stream().map(PlanItemDraft::of).toList(),
                plan.submittedAt(),
                opinion == null ? null : opinion.opinion(),
                opinion == null ? null : opinion.remarks(),
                opinion == null ? null : opinion.at());
    }
}
