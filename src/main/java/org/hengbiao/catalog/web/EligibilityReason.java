package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.Ground;
import org.jspecify.annotations.Nullable;

/** Why a product is not eligible. */
@Schema(name = "EligibilityReason")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EligibilityReason(
        @Schema(examples = "suspended") String code,
        @Nullable LocalDate since,
        String detail) {

    static List<EligibilityReason> of(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> new EligibilityReason(ground.code(), ground.since(), ground.detail()))
                .toList();
    }
}
