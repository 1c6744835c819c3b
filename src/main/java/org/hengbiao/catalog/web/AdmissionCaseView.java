package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.AdmissionCase;
import org.jspecify.annotations.Nullable;

/** An admission case. */
@Schema(name = "AdmissionCaseView", description = "A winner from outside the catalog, before the bureau")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdmissionCaseView(
        UUID id,
        UUID tender,
        String vendor,
        String maker,
        String brand,
        String model,
        String modelVersion,

        @Schema(description = "SHA-256 of the winning bid's manifest act")
        String bid,

        Instant openedAt,
        Instant dueAt,

        @Schema(description = "admit or refuse; absent while open") @Nullable
        String decision,

        @Nullable String reason,
        @Nullable Instant decidedAt) {

    static AdmissionCaseView of(AdmissionCase found) {
        AdmissionCase.Ruling ruling = found.ruling();
        return new AdmissionCaseView(
                found.id(),
                found.request().tender(),
                found.request().vendor().text(),
                found.request().product().maker(),
                found.request().product().brand(),
                found.request().product().model(),
                found.request().product().version(),
                found.request().bid().hex(),
                found.openedAt(),
                found.dueAt(),
                ruling == null ? null : ruling.decision(),
                ruling == null ? null : ruling.reason(),
                ruling == null ? null : ruling.decidedAt());
    }
}
