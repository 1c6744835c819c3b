package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether every criterion can tell two bids apart, and none counts the same property twice. */
final class DifferenceLint {

    private DifferenceLint() {}

    static void look(Spot rule, Findings findings) {
        Set<String> parameters = new HashSet<>();
        for (Spot criterion : rule.criteria()) {
            if (isFlat(criterion)) {
                findings.error("no-difference", criterion.pointer(), "O87 art 55", Map.of());
            }
            String parameter = criterion.text("parameter");
            if (!parameter.isEmpty() && !parameters.add(parameter)) {
                findings.warning(
                        "parameter-twice", criterion.pointer() + "/parameter", null, Map.of("parameter", parameter));
            }
        }
    }

    private static boolean isFlat(Spot criterion) {
        BigDecimal points = criterion.decimal("points");
        if (points != null && points.signum() == 0) {
            return true;
        }
        return switch (criterion.text("kind")) {
            case LinearCriterion.KIND -> isOnePoint(criterion);
            case BandsCriterion.KIND -> hasOneScore(criterion);
            case ChecklistCriterion.KIND -> criterion.items("items").isEmpty();
            default -> false;
        };
    }

    private static boolean isOnePoint(Spot criterion) {
        BigDecimal floor = criterion.decimal("floor");
        BigDecimal ceiling = criterion.decimal("ceiling");
        return floor != null && ceiling != null && floor.compareTo(ceiling) >= 0;
    }

    private static boolean hasOneScore(Spot criterion) {
        List<Bands.Band> bands = Bands.of(criterion).readable();
        return bands.stream().map(Bands.Band::points).distinct().count() < 2
                && criterion.items("bands").size() == bands.size();
    }
}
