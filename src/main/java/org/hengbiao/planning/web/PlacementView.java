package org.hengbiao.planning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.planning.Plan;
import org.jspecify.annotations.Nullable;

/** That a placement complies, by whom and when: all that the service knows of the network. */
@Schema(
        name = "PlacementView",
        description = "The placement complies, by whom, when; the network itself stays with its owner")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacementView(
        boolean complies,
        @Schema(description = "Who checked, by name") String by,
        Instant statedAt,

        @Schema(description = "The day of the offline check") @Nullable
        LocalDate checkedOn,

        @Schema(examples = "hengbiao-tool 0.1.0") @Nullable String tool,

        @Schema(description = "Who decided what the rule leaves to a person") @Nullable
        String reviewedBy) {

    static PlacementView of(Plan.Placement placement) {
        return new PlacementView(
                true, placement.by(), placement.at(), placement.checkedOn(), placement.tool(), placement.reviewedBy());
    }
}
