package org.hengbiao.tendering.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.LaterFacts;
import org.hengbiao.tendering.TenderFlags;

/** What the catalog learned later about an item. */
@Schema(name = "ItemLaterFacts")
record ItemFlagsView(
        String item,
        String category,
        @Schema(description = "Products that it touches") int products,
        int facts,

        @Schema(description = "Those that count from before the publication")
        int backDated,

        @Schema(description = "Product by product, for the bureau only")
        List<LaterFacts.LaterProduct> named) {

    static ItemFlagsView of(TenderFlags.ItemFlags flags) {
        return new ItemFlagsView(
                flags.item(),
                flags.category(),
                flags.found().products(),
                flags.found().facts(),
                flags.found().backDated(),
                flags.found().named());
    }
}
