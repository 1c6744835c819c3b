package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.Lapse;
import org.jspecify.annotations.Nullable;

/** A certificate that ends or was revoked. */
@Schema(name = "LapseView", description = "A certificate that ends soon, has ended or was revoked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LapseView(
        @Schema(examples = "SL-CT-2024-0018") String certificate,
        @Schema(examples = "classified-test") String kind,
        @Schema(examples = "FW-0001") String product,
        String model,
        @Schema(description = "Code of the maker") String maker,

        @Schema(description = "Last day of validity as issued")
        LocalDate expiresOn,

        @Schema(description = "Void from this day on; absent when it was not revoked") @Nullable
        LocalDate revokedOn,

        @Nullable String reason) {

    static LapseView of(Lapse lapse) {
        return new LapseView(
                lapse.certificate(),
                lapse.kind(),
                lapse.product(),
                lapse.model(),
                lapse.maker().text(),
                lapse.expiresOn(),
                lapse.revokedOn(),
                lapse.reason());
    }
}
