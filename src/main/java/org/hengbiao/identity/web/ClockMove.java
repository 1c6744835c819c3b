package org.hengbiao.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much the clock is to be moved. */
@Schema(name = "ClockMove")
record ClockMove(
        @Schema(examples = "P21D", description = "ISO 8601 duration") @NotBlank
        String forward) {}
