package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells one criterion's score: formula and values, bounds, what else could have been reached, grades, clause. */
final class LeafTelling {

    /** The unit of a mere number (UCUM), which is not written. */
    private static final String NO_UNIT = "1";

    private final Leaf leaf;
    private final Telling telling;

    LeafTelling(Leaf leaf, Telling telling) {
        this.leaf = leaf;
        this.telling = telling;
    }

    void tell() {
        Criterion criterion = leaf.criterion();
        Map<String, String> values = values();
        boolean takes = criterion.maximum().signum() == 0 && criterion.minimum().signum() < 0;
        telling.line(1, takes ? "explanation.deduction" : "explanation.leaf", values);
        telling.line(2, "formula." + leaf.working().formula(), values);
        leaf.working()
                .lines()
                .forEach(item -> telling.line(
                        3,
                        item.there() ? "explanation.item.there" : "explanation.item.absent",
                        Map.of("title", telling.in(item.title()), "points", Decimals.plain(item.points()))));
        if (criterion instanceof BandsCriterion bands) {
            String unit = unit(bands.unit());
            bands.bands().forEach(band -> band(band, unit));
        }
        if (criterion instanceof ExpertCriterion expert) {
            grades(expert);
        }
        telling.clause(2, criterion.heading().clause());
    }

    private Map<String, String> values() {
        Heading heading = leaf.criterion().heading();
        Map<String, String> values = new TreeMap<>(leaf.working().values());
        values.put("title", (heading.key() ? "▲ " : "") + telling.in(heading.title()));
        values.put("score", leaf.score().toPlainString());
        values.put("most", Decimals.plain(heading.points()));
        values.put("least", Decimals.plain(leaf.criterion().minimum()));
        values.computeIfPresent("unit", (name, unit) -> unit(unit));
        boolean beyond = !values.getOrDefault("value", "").equals(values.getOrDefault("within", ""));
        values.put("counted", beyond && values.containsKey("within") ? telling.say("explanation.counted", values) : "");
        if (leaf.criterion() instanceof DeductionCriterion deduction) {
            values.put("defect", telling.in(deduction.defect()));
        }
        return values;
    }

    private String unit(String unit) {
        return unit.equals(NO_UNIT) ? "" : telling.sayOr("unit." + unit, " " + unit);
    }

    /** One band and what it gives, so that everybody sees what a better value would have earned. */
    private void band(BandsCriterion.Band band, String unit) {
        Map<String, String> values =
                Map.of("band", words(band.interval(), unit), "points", Decimals.plain(band.points()));
        telling.line(3, "explanation.band", values);
    }

    private void grades(ExpertCriterion expert) {
        String grades = String.join(telling.say("explanation.separator"), leaf.anonymousGrades());
        telling.line(2, "explanation.grades", Map.of("grades", grades));
        for (ExpertCriterion.Band band : expert.bands()) {
            long count = leaf.grades().stream()
                    .filter(grade -> band.grades().holds(grade.grade()))
                    .count();
            telling.line(
                    3,
                    "explanation.grade",
                    Map.of(
                            "band", words(band.grades(), ""),
                            "count", Long.toString(count),
                            "members", Integer.toString(leaf.grades().size()),
                            "description", telling.in(band.description())));
        }
    }

    /** An interval in words, such as {@code more than 2 and at most 4 hours}. */
    private String words(Interval interval, String unit) {
        Map<String, BigDecimal> bounds = interval.bounds();
        return Stream.of(Interval.AT_LEAST, Interval.ABOVE, Interval.AT_MOST, Interval.BELOW)
                .filter(bounds::containsKey)
                .map(name -> telling.say(
                        "band." + name,
                        Map.of("bound", Decimals.plain(bounds.getOrDefault(name, BigDecimal.ZERO)) + unit)))
                .collect(Collectors.joining(telling.say("band.and")));
    }
}
