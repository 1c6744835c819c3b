package org.hengbiao.opening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opening key as it comes from its ceremony; everything in base64. */
@Schema(name = "OpeningKeyOffer", description = "An opening key as it comes from its ceremony")
record OpeningKeyOffer(
        @Schema(description = "hengbiao.org/opening-key@v1, canonical JSON in base64") @NotBlank @Size(max = 200_000)
        String statement,

        @Schema(description = "The opening certificate, DER in base64") @NotBlank @Size(max = 40_000)
        String certificate,

        @Schema(description = "Every opener's attached CMS over the statement, DER in base64")
        @NotNull
        @Size(min = 2, max = 20)
        List<@NotBlank @Size(max = 400_000) String> signatures) {}
