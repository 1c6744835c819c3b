package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.JointRuling;
import org.jspecify.annotations.Nullable;

/** What was ruled on something that waited. */
@Schema(name = "CatalogRuling")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RulingView(
        @Schema(description = "admit, refuse, confirm or decline")
        String ruling,

        String reason,

        @Schema(description = "Who ruled, for the bureau only") @Nullable
        String by,

        Instant at) {

    static @Nullable RulingView of(@Nullable JointRuling ruling) {
        return ruling == null ? null : new RulingView(ruling.ruling(), ruling.reason(), ruling.by(), ruling.at());
    }
}
