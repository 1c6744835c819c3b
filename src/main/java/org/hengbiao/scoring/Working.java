package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.LocalizedText;

/**
 * How a score came about: the formula's name, whose words are in the library's texts, with every value that went in or
 * stood between.
 *
 * @param formula the name of the formula, such as {@code linear.higher}
 * @param values facts, bounds and intermediate values by name; decimals in plain notation
 * @param lines the counted properties of a checklist; else empty
 */
public record Working(String formula, Map<String, String> values, List<Line> lines) {

    /**
     * A property that was counted or not.
     *
     * @param id the property's id
     * @param title its words
     * @param points what it gives when it is there
     * @param there whether it is
     */
    public record Line(String id, LocalizedText title, BigDecimal points, boolean there) {

        JsonObject toJson() {
            return JsonObject.with("id", id)
                    .with("points", Decimals.plain(points))
                    .with("there", there)
                    .build();
        }
    }

    public Working {
        values = Collections.unmodifiableMap(values);
        lines = Collections.unmodifiableList(lines);
    }

    static Builder by(String formula) {
        return new Builder(formula);
    }

    JsonObject toJson() {
        JsonObject.Builder named = new JsonObject.Builder();
        values.forEach(named::with);
        JsonObject.Builder out = JsonObject.with("formula", formula).with("values", named.build());
        if (!lines.isEmpty()) {
            out.with("items", JsonArray.ofObjects(lines.stream().map(Line::toJson)));
        }
        return out.build();
    }

    /** Collects values while a criterion computes. */
    static final class Builder {

        private final String formula;
        private final Map<String, String> values = new TreeMap<>();
        private final List<Line> lines = new ArrayList<>();

        private Builder(String formula) {
            this.formula = formula;
        }

        Builder with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Builder with(String name, BigDecimal value) {
            return with(name, Decimals.plain(value));
        }

        Builder with(Line line) {
            lines.add(line);
            return this;
        }

        Working build() {
            return new Working(formula, values, lines);
        }
    }
}
