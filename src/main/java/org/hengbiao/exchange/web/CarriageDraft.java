package org.hengbiao.exchange.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.exchange.RecordingCarriage;

/** How a disc travels. */
@Schema(name = "CarriageDraft", description = "By which approval, on which disc and by whose hands a file travels")
record CarriageDraft(
        @NotBlank @Size(max = 100) @Schema(description = "Number of the paper that approved it")
        String approval,

        @NotBlank @Size(max = 100) @Schema(description = "Number of the disc")
        String disc,

        @NotBlank @Size(max = 100) @Schema(description = "Who carries it, by name")
        String carrier) {

    RecordingCarriage.Journey toJourney() {
        return new RecordingCarriage.Journey(approval, disc, carrier);
    }
}
