package org.hengbiao.editions.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.editions.Leak;
import org.jspecify.annotations.Nullable;

/** The report of a leak. */
@Schema(name = "EditionLeakView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeakView(
        UUID id,
        Instant at,
        String by,

        @Schema(description = "SHA-256 of the file") @Nullable
        String file,

        @Schema(description = "Rows of the edition found in the file")
        int rows,

        @Schema(description = "order, label, mark, typed or unknown")
        String basis,

        @Schema(description = "Pairs of rows that stand as in the copy")
        int percent,

        @Schema(description = "Any innocent copy is named with probability at most 10 to the power of minus this")
        int exponent,

        @Schema(description = "The copy; absent for unknown") @Nullable
        CopyView copy,

        @Nullable FreezeView freeze) {

    /** A freeze. */
    @Schema(name = "EditionFreezeView")
    record FreezeView(Instant since, List<String> lifts, boolean standing) {}

    static LeakView of(Leak leak) {
        return new LeakView(
                leak.id(),
                leak.at(),
                leak.by(),
                leak.file() == null ? null : leak.file().hex(),
                leak.rows(),
                leak.basis(),
                leak.percent(),
                leak.exponent(),
                leak.copy() == null ? null : CopyView.of(leak.copy()),
                leak.freeze() == null
                        ? null
                        : new FreezeView(
                                leak.freeze().since(),
                                leak.freeze().lifts(),
                                leak.freeze().standing()));
    }
}
