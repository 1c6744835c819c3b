package org.hengbiao.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom contributions to the draw are sealed. */
@Schema(name = "TieDrawForm")
record TieDrawForm(
        @Schema(description = "SHA-256 of an opener's certificate, one of GET /api/draws/openers")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits")
        String opener) {}
