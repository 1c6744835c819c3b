package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.CatalogListing;
import org.jspecify.annotations.Nullable;

/** A page of the list. */
@Schema(name = "CatalogProductPage", description = "Products in the order of their numbers")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogProductPage(
        List<CatalogProductView> products,

        @Schema(description = "Ask for after=… to get the next page; absent at the end") @Nullable
        String next) {

    static CatalogProductPage of(CatalogListing.CatalogPage page) {
        return new CatalogProductPage(
                page.entries().stream().map(CatalogProductView::of).toList(), page.next());
    }
}
