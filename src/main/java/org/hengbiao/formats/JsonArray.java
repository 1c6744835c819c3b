package org.hengbiao.formats;

import java.util.List;
import java.util.stream.Stream;

/**
 * Values in their order.
 *
 * @param items the values
 */
public record JsonArray(List<Json> items) implements Json {

    public JsonArray {
        items = List.copyOf(items);
    }

    public static JsonArray of(Json... items) {
        return new JsonArray(List.of(items));
    }

    /** Texts in their order. */
    public static JsonArray ofTexts(List<String> texts) {
        return new JsonArray(texts.stream().<Json>map(JsonText::new).toList());
    }

    /** Objects in their order. */
    public static JsonArray ofObjects(Stream<JsonObject> objects) {
        return new JsonArray(objects.<Json>map(o -> o).toList());
    }

    public int size() {
        return items.size();
    }

    @Override
    public void appendTo(StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Json item : items) {
            out.append(separator);
            item.appendTo(out);
            separator = ",";
        }
        out.append(']');
    }
}
