package org.hengbiao.tendering.persistence;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.tendering.TenderFacts;
import org.jspecify.annotations.NullUnmarked;

/** The columns of {@code tender_item} beside its tender and position. */
@Embeddable
@NullUnmarked
public class ItemColumns {

    public String item;
    public String category;
    public int quantity;

    /** Canonical JSON: decimals as texts by parameter id. */
    public String minimum;

    public static ItemColumns of(TenderFacts.Item item) {
        ItemColumns columns = new ItemColumns();
        columns.item = item.item();
        columns.category = item.category();
        columns.quantity = item.quantity();
        JsonObject.Builder minimum = new JsonObject.Builder();
        item.minimum().forEach(minimum::with);
        columns.minimum = new String(minimum.build().canonical(), StandardCharsets.UTF_8);
        return columns;
    }

    public TenderFacts.Item toItem() {
        JsonReader reader = JsonReader.of(JsonParser.parse(minimum.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> values = new LinkedHashMap<>();
        reader.names().forEach(name -> values.put(name, reader.text(name)));
        return new TenderFacts.Item(item, category, quantity, values);
    }
}
