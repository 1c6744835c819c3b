package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengbiao.formats.JsonObject;

/**
 * The bands of a criterion as far as they can be read.
 *
 * @param readable those with usable bounds, in the order of the file
 * @param unusable the pointers of the others
 */
record Bands(List<Band> readable, List<String> unusable) {

    /** A band with its place in the file. */
    record Band(Interval interval, BigDecimal points, String pointer) {}

    static Bands of(Spot criterion) {
        List<Band> readable = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        for (Spot band : criterion.items("bands")) {
            try {
                JsonObject fields = band.value() instanceof JsonObject object ? object : JsonObject.empty();
                readable.add(new Band(Interval.of(fields), band.number("points"), band.pointer()));
            } catch (IllegalArgumentException e) {
                unusable.add(band.pointer());
            }
        }
        return new Bands(readable, unusable);
    }

    /** The readable ones by their lower ends. */
    List<Band> inOrder() {
        Comparator<Band> byLower = (one, other) -> {
            BigDecimal left = one.interval().from();
            BigDecimal right = other.interval().from();
            if (left == null || right == null) {
                return Boolean.compare(left != null, right != null);
            }
            return left.compareTo(right);
        };
        return readable.stream().sorted(byLower).toList();
    }
}
