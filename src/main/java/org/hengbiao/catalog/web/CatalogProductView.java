package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CatalogEntry;
import org.jspecify.annotations.Nullable;

/** A product of the list. */
@Schema(name = "CatalogProductView", description = "A product of the catalog and whether it is eligible now")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogProductView(
        @Schema(examples = "FW-0001") String number,
        @Schema(examples = "firewall") String category,
        @Schema(examples = "91999901HBDM00016K") String maker,
        String makerZh,
        String makerEn,
        String brand,
        String name,
        @Schema(examples = "JD-FW9000") String model,
        @Schema(examples = "V5.2") String version,
        @Nullable LocalDate withdrawnOn,

        @Schema(description = "Values by parameter id, as texts")
        Map<String, String> values,

        boolean eligible,
        List<EligibilityReason> reasons) {

    static CatalogProductView of(CatalogEntry entry) {
        return new CatalogProductView(
                entry.number(),
                entry.category(),
                entry.maker().text(),
                entry.makerName().zh(),
                entry.makerName().en(),
                entry.brand(),
                entry.name(),
                entry.model(),
                entry.version(),
                entry.withdrawnOn(),
                entry.values(),
                entry.standing().eligible(),
                EligibilityReason.of(entry.standing().grounds()));
    }
}
