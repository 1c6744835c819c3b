package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.DecisionTaken;
import org.jspecify.annotations.Nullable;

/** A decision about a product's place. */
@Schema(name = "ListingDecision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        UUID id,
        @Schema(examples = "FW-0011") String product,

        @Schema(description = "admit, suspend, lift or remove")
        String decision,

        LocalDate decidedOn,
        LocalDate effectiveOn,
        String reason,
        Instant recordedAt,

        @Schema(description = "Recorded after the day from which it counts")
        boolean backDated,

        @Schema(description = "Who decided, for the bureau only; absent where an import brought it") @Nullable
        String by,

        @Schema(description = "The second person, for the bureau only") @Nullable
        String secondBy,

        @Schema(description = "Last day on which a second person may confirm a suspension") @Nullable
        LocalDate confirmUntil,

        @Schema(description = "final, waits, confirmed or lapsed")
        String state) {

    static DecisionView of(DecisionTaken taken) {
        return new DecisionView(
                taken.id(),
                taken.product(),
                taken.decision(),
                taken.decidedOn(),
                taken.effectiveOn(),
                taken.reason(),
                taken.recordedAt(),
                taken.backDated(),
                taken.by(),
                taken.secondBy(),
                taken.confirmUntil(),
                taken.state());
    }
}
