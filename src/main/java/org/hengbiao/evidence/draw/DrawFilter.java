package org.hengbiao.evidence.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.JsonText;
import org.hengbiao.formats.MalformedException;

/**
 * How a list came about: by which rule, from what that was recorded, and who was left out.
 *
 * @param rule name of the filter, such as {@code awaiting-draw}
 * @param values what it was applied with, by name: limits, instants, digests of the recorded facts
 * @param dropped who was considered and is not on the list, ascending by name
 */
public record DrawFilter(String rule, Map<String, String> values, List<Dropped> dropped) {

    /**
     * Somebody who was left out.
     *
     * @param name as on a list
     * @param reason one sentence
     */
    public record Dropped(String name, String reason) {

        public Dropped {
            Codes.requireName("dropped", name);
            Codes.require(!reason.isBlank(), "whoever is left out is told a reason");
        }
    }

    public DrawFilter {
        Codes.requireName("rule", rule);
        values = Map.copyOf(values);
        values.keySet().forEach(name -> Codes.requireName("value", name));
        dropped = dropped.stream()
                .sorted(java.util.Comparator.comparing(Dropped::name))
                .toList();
    }

    static DrawFilter read(JsonReader in) {
        in.only("rule", "values", "dropped");
        JsonReader named = in.object("values");
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, Json> value : named.object().fields().entrySet()) {
            if (!(value.getValue() instanceof JsonText text)) {
                throw new MalformedException(named.pointer() + "/" + value.getKey(), "must be a text");
            }
            values.put(value.getKey(), text.value());
        }
        return Codes.at(
                in,
                () -> new DrawFilter(
                        in.text("rule"),
                        values,
                        in.objects("dropped").stream()
                                .map(each ->
                                        new Dropped(each.only("name", "reason").text("name"), each.text("reason")))
                                .toList()));
    }

    JsonObject toJson() {
        JsonObject.Builder named = new JsonObject.Builder();
        values.forEach(named::with);
        return JsonObject.with("rule", rule)
                .with("values", named.build())
                .with(
                        "dropped",
                        JsonArray.ofObjects(dropped.stream()
                                .map(each -> JsonObject.with("name", each.name())
                                        .with("reason", each.reason())
                                        .build())))
                .build();
    }
}
