package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the number line, each end with or without its number (以上, 以内 include it).
 *
 * @param from the lower end, or null when there is none
 * @param fromIncluded whether the lower end belongs to it
 * @param to the upper end, or null when there is none
 * @param toIncluded whether the upper end belongs to it
 */
public record Interval(
        @Nullable BigDecimal from,
        boolean fromIncluded,
        @Nullable BigDecimal to,
        boolean toIncluded) {

    static final String AT_LEAST = "atLeast";
    static final String ABOVE = "above";
    static final String AT_MOST = "atMost";
    static final String BELOW = "below";

    public Interval {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a band has at least one bound");
        }
        if (from != null && to != null) {
            int order = from.compareTo(to);
            if (order > 0 || (order == 0 && !(fromIncluded && toIncluded))) {
                throw new IllegalArgumentException("a band must hold at least one number");
            }
        }
    }

    static Interval read(JsonReader in) {
        return Reading.checked(in.pointer(), () -> of(in.object()));
    }

    /**
     * Reads the bounds among {@code fields}.
     *
     * @throws IllegalArgumentException when they make no interval
     */
    static Interval of(JsonObject fields) {
        BigDecimal atLeast = bound(fields, AT_LEAST);
        BigDecimal above = bound(fields, ABOVE);
        BigDecimal atMost = bound(fields, AT_MOST);
        BigDecimal below = bound(fields, BELOW);
        if ((atLeast != null && above != null) || (atMost != null && below != null)) {
            throw new IllegalArgumentException("a band has one lower and one upper bound");
        }
        return new Interval(
                atLeast == null ? above : atLeast, atLeast != null, atMost == null ? below : atMost, atMost != null);
    }

    private static @Nullable BigDecimal bound(JsonObject fields, String name) {
        Json value = fields.get(name);
        if (value == null) {
            return null;
        }
        BigDecimal bound = Reading.decimalIn(value);
        if (bound == null) {
            throw new IllegalArgumentException("a bound is a decimal");
        }
        return bound;
    }

    /** Whether {@code value} lies in it. */
    public boolean holds(BigDecimal value) {
        return aboveLower(value) && underUpper(value);
    }

    private boolean aboveLower(BigDecimal value) {
        if (from == null) {
            return true;
        }
        int order = value.compareTo(from);
        return order > 0 || (order == 0 && fromIncluded);
    }

    private boolean underUpper(BigDecimal value) {
        if (to == null) {
            return true;
        }
        int order = value.compareTo(to);
        return order < 0 || (order == 0 && toIncluded);
    }

    /** Whether some number lies in both. */
    public boolean overlaps(Interval other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Whether every number of this one is below every number of the other. */
    boolean endsBefore(Interval other) {
        if (to == null || other.from == null) {
            return false;
        }
        int order = to.compareTo(other.from);
        return order < 0 || (order == 0 && !(toIncluded && other.fromIncluded));
    }

    /** Whether the other begins exactly where this one ends: no number is left out between them. */
    boolean meets(Interval other) {
        return to != null && other.from != null && to.compareTo(other.from) == 0 && toIncluded != other.fromIncluded;
    }

    /** In mathematical notation, such as {@code [8, 20)}. */
    public String notation() {
        return (fromIncluded ? "[" : "(")
                + (from == null ? "-∞" : Decimals.plain(from))
                + ", "
                + (to == null ? "+∞" : Decimals.plain(to))
                + (toIncluded ? "]" : ")");
    }

    /** The bounds by their names in data files, lower before upper. */
    Map<String, BigDecimal> bounds() {
        Map<String, BigDecimal> bounds = new LinkedHashMap<>();
        if (from != null) {
            bounds.put(fromIncluded ? AT_LEAST : ABOVE, from);
        }
        if (to != null) {
            bounds.put(toIncluded ? AT_MOST : BELOW, to);
        }
        return bounds;
    }

    JsonObject.Builder toJson() {
        JsonObject.Builder out = new JsonObject.Builder();
        bounds().forEach((name, bound) -> out.with(name, Decimals.plain(bound)));
        return out;
    }
}
