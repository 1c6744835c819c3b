package org.hengbiao.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonText;

/** A document as lines that people read before it leaves: every field of it, none left out. */
final class DocumentLines {

    private DocumentLines() {}

    /**
     * A line.
     *
     * @param field the path of a field, such as {@code items[0].enough}
     * @param value its value
     */
    record Line(String field, String value) {}

    static List<Line> of(byte[] document) {
        List<Line> lines = new ArrayList<>();
        add("", JsonParser.parse(document), lines);
        return List.copyOf(lines);
    }

    private static void add(String path, Json value, List<Line> lines) {
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> add(path.isEmpty() ? name : path + "." + name, field, lines));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                add(path + "[" + i + "]", array.items().get(i), lines);
            }
        } else if (value instanceof JsonText text) {
            lines.add(new Line(path, text.value()));
        } else {
            StringBuilder written = new StringBuilder();
            value.appendTo(written);
            lines.add(new Line(path, written.toString()));
        }
    }
}
