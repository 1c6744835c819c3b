package org.hengbiao.planning.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The question that was drawn up. */
@Schema(name = "RecommendationQuestion", description = "The file to be signed and taken to the bureau")
record RecommendationQuestion(
        @Schema(description = "Identifier under /api/exchange/files")
        UUID file) {}
