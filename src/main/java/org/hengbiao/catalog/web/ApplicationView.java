package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ListingApplication;
import org.jspecify.annotations.Nullable;

/** An application for a product's admission. */
@Schema(name = "ListingApplication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,
        @Schema(examples = "FW-0011") String product,
        boolean byVendor,
        String words,

        @Schema(description = "Who applied, for the bureau only") @Nullable
        String by,

        Instant at,

        @Schema(description = "Absent while it waits") @Nullable
        RulingView ruling) {

    static ApplicationView of(ListingApplication application) {
        return new ApplicationView(
                application.id(),
                application.product(),
                application.byVendor(),
                application.words(),
                application.by(),
                application.at(),
                RulingView.of(application.ruling()));
    }
}
