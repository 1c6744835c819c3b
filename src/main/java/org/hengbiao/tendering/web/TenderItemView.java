package org.hengbiao.tendering.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.tendering.TenderFacts;

/** What is bought. */
@Schema(name = "TenderItem")
record TenderItemView(
        String item,
        String category,
        int quantity,

        @Schema(description = "Least values by parameter, decimals as texts")
        Map<String, String> minimum) {

    static TenderItemView of(TenderFacts.Item item) {
        return new TenderItemView(item.item(), item.category(), item.quantity(), new TreeMap<>(item.minimum()));
    }
}
