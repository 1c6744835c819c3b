package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether bands are quantified, apart, without gaps and in order (O87 art 55). */
final class BandLint {

    private static final String CLAUSE = "O87 art 55";

    private BandLint() {}

    static void look(Spot rule, Findings findings) {
        for (Spot criterion : rule.criteria(BandsCriterion.KIND)) {
            Bands bands = shape(criterion, findings);
            points(criterion, bands, findings);
        }
        for (Spot criterion : rule.criteria(ExpertCriterion.KIND)) {
            if (criterion.items("bands").size() < 2) {
                String pointer = criterion.has("bands") ? criterion.pointer() + "/bands" : criterion.pointer();
                findings.error("unquantified-grade", pointer, CLAUSE, Map.of());
                continue;
            }
            Bands bands = shape(criterion, findings);
            descriptions(criterion, findings);
            coverage(criterion, bands, findings);
        }
    }

    private static Bands shape(Spot criterion, Findings findings) {
        Bands bands = Bands.of(criterion);
        bands.unusable().forEach(pointer -> findings.error("unquantified-band", pointer, CLAUSE, Map.of()));
        List<Bands.Band> ordered = bands.inOrder();
        for (int i = 1; i < ordered.size(); i++) {
            Interval lower = ordered.get(i - 1).interval();
            Interval upper = ordered.get(i).interval();
            Map<String, String> both = Map.of("band", lower.notation(), "other", upper.notation());
            if (lower.overlaps(upper)) {
                findings.error("overlapping-bands", ordered.get(i).pointer(), CLAUSE, both);
            } else if (!lower.meets(upper)) {
                findings.warning("band-gap", ordered.get(i).pointer(), CLAUSE, both);
            }
        }
        return bands;
    }

    private static void points(Spot criterion, Bands bands, Findings findings) {
        List<Bands.Band> ordered = bands.inOrder();
        BigDecimal best = ordered.stream()
                .map(Bands.Band::points)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (bands.unusable().isEmpty() && best.compareTo(criterion.number("points")) < 0) {
            findings.error(
                    "points-unreachable",
                    criterion.pointer() + "/points",
                    CLAUSE,
                    Map.of("best", best, "points", criterion.number("points")));
        }
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < ordered.size(); i++) {
            int step = ordered.get(i).points().compareTo(ordered.get(i - 1).points());
            rises |= step > 0;
            falls |= step < 0;
        }
        if (rises && falls) {
            findings.warning("band-order", criterion.pointer() + "/bands", CLAUSE, Map.of());
        }
    }

    private static void descriptions(Spot criterion, Findings findings) {
        for (Spot band : criterion.items("bands")) {
            Spot description = band.at("description");
            for (String language : List.of("zh", "en")) {
                String words = description.text(language).strip();
                if (Factors.GRADES.contains(words.toLowerCase(Locale.ROOT))) {
                    findings.error(
                            "unquantified-description",
                            description.pointer() + "/" + language,
                            CLAUSE,
                            Map.of("word", words));
                    break;
                }
            }
        }
    }

    private static void coverage(Spot criterion, Bands bands, Findings findings) {
        BigDecimal points = criterion.number("points");
        for (BigDecimal grade : List.of(BigDecimal.ZERO, points)) {
            boolean described =
                    bands.readable().stream().anyMatch(band -> band.interval().holds(grade));
            if (bands.unusable().isEmpty() && !described) {
                findings.error(
                        "grades-uncovered",
                        criterion.pointer() + "/bands",
                        CLAUSE,
                        Map.of("grade", grade, "points", points));
            }
        }
    }
}
