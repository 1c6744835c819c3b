package org.hengbiao.scoring;

import java.util.List;
import java.util.Map;

/** Whether a cheaper bid could score less for its price, or the price counts outside its formula (O87 art 55). */
final class PriceLint {

    private static final String CLAUSE = "O87 art 55";

    private PriceLint() {}

    static void look(Spot rule, Findings findings) {
        for (Spot price : rule.criteria(PriceCriterion.KIND)) {
            String formula = price.text("formula");
            if (price.has("formula") && !formula.equals(PriceCriterion.FORMULA)) {
                findings.error(
                        "rewards-higher-price", price.pointer() + "/formula", CLAUSE, Map.of("formula", formula));
            }
        }
        for (Spot criterion : rule.criteria()) {
            if (!Factors.PRICES.contains(criterion.text("parameter"))) {
                continue;
            }
            boolean higherWins = criterion.text("direction").equals(Direction.HIGHER.code()) || bandsRise(criterion);
            String pointer = criterion.pointer() + "/parameter";
            if (higherWins) {
                findings.error("rewards-higher-price", pointer, CLAUSE, Map.of("formula", criterion.text("kind")));
            } else {
                findings.error("price-scored-twice", pointer, CLAUSE, Map.of());
            }
        }
    }

    private static boolean bandsRise(Spot criterion) {
        List<Bands.Band> bands = Bands.of(criterion).inOrder();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).points().compareTo(bands.get(i - 1).points()) > 0) {
                return true;
            }
        }
        return false;
    }
}
