package org.hengbiao.tendering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.tendering.TenderListing;
import org.jspecify.annotations.Nullable;

/** A page of a list of tenders, newest first. */
@Schema(name = "TenderPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenderPage(
        List<TenderSummary> items,

        @Schema(description = "Send it as after to get the next page; absent on the last page") @Nullable
        UUID next) {

    static TenderPage of(List<TenderListing> listings, int size) {
        return new TenderPage(
                listings.stream().map(TenderSummary::of).toList(),
                listings.size() < size
                        ? null
                        : listings.get(listings.size() - 1).id());
    }
}
