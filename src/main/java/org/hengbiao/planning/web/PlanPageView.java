package org.hengbiao.planning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.planning.Plans;
import org.jspecify.annotations.Nullable;

/** A page of plans. */
@Schema(name = "PlanPageView", description = "The oldest first")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanPageView(
        List<PlanView> plans,

        @Schema(description = "Ask for after=… to get the next page; absent at the end") @Nullable
        UUID next) {

    static PlanPageView of(Plans.PlanPage page) {
        return new PlanPageView(page.plans().stream().map(PlanView::of).toList(), page.next());
    }
}
