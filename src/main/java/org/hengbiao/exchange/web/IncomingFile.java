package org.hengbiao.exchange.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file from a disc. */
@Schema(name = "IncomingFile", description = "A signed file from a disc, and how the disc travelled")
record IncomingFile(
        @NotNull @Size(max = 1_000_000) @Schema(description = "The CMS file in base 64 (RFC 4648 section 4)")
        String file,

        @NotNull @Valid CarriageDraft carriage) {}
