package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonNull;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A value in a file that may be wrong in any way: what is missing or of another kind reads as empty, so that lint can look
 * at the rest.
 *
 * @param value the value
 * @param pointer its JSON pointer
 */
record Spot(Json value, String pointer) {

    /** The field {@code name}, or an empty object in its place. */
    Spot at(String name) {
        Json child = value instanceof JsonObject object ? object.get(name) : null;
        return new Spot(child == null ? JsonObject.empty() : child, pointer + "/" + name);
    }

    boolean has(String name) {
        return value instanceof JsonObject object && object.has(name) && !(object.get(name) instanceof JsonNull);
    }

    /** The text of the field {@code name}, or empty. */
    String text(String name) {
        return at(name).asText();
    }

    String asText() {
        return value instanceof JsonText text ? text.value() : "";
    }

    @Nullable
    BigDecimal decimal(String name) {
        return value instanceof JsonObject object ? Reading.decimalIn(object.get(name)) : null;
    }

    /** The decimal of the field {@code name}, or zero. */
    BigDecimal number(String name) {
        BigDecimal number = decimal(name);
        return number == null ? BigDecimal.ZERO : number;
    }

    boolean isTrue(String name) {
        return has(name) && at(name).value().equals(Json.bool(true));
    }

    /** The values of the array {@code name}, or none. */
    List<Spot> items(String name) {
        List<Spot> items = new ArrayList<>();
        Spot array = at(name);
        if (array.value() instanceof JsonArray values) {
            for (Json item : values.items()) {
                items.add(new Spot(item, array.pointer() + "/" + items.size()));
            }
        }
        return items;
    }

    /** All criteria of a rule. */
    List<Spot> criteria() {
        return items("groups").stream()
                .flatMap(group -> group.items("criteria").stream())
                .toList();
    }

    /** The criteria of a rule that are of {@code kind}. */
    List<Spot> criteria(String kind) {
        return criteria().stream()
                .filter(criterion -> criterion.text("kind").equals(kind))
                .toList();
    }
}
