package org.hengbiao.tendering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.tendering.TenderListing;
import org.jspecify.annotations.Nullable;

/** A tender in a list. */
@Schema(name = "TenderSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenderSummary(
        UUID id,
        String number,
        String titleZh,
        String titleEn,
        String purchaser,
        String agency,
        @Nullable Instant publishedAt,
        Instant deadline) {

    static TenderSummary of(TenderListing listing) {
        return new TenderSummary(
                listing.id(),
                listing.number(),
                listing.titleZh(),
                listing.titleEn(),
                listing.purchaser().text(),
                listing.agency().text(),
                listing.publishedAt(),
                listing.deadline());
    }
}
