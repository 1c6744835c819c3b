package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/**
 * One bid that passed every gate, as exact scores before any rounding. Weights multiply them; nothing else of a bid moves.
 *
 * @param bid the bid
 * @param brand the bid that keeps the recommendation for its brand, which may be itself
 * @param quoted the quoted price in yuan
 * @param evaluated the evaluated price in yuan
 * @param gains exact scores in the rule's order; zero for the price, which its base decides, and for deductions
 * @param fixed what deductions take, in the rule's order, rounded already; zero elsewhere
 */
record WhatIfEntry(
        Sha256 bid,
        Sha256 brand,
        BigDecimal quoted,
        BigDecimal evaluated,
        List<WhatIfFraction> gains,
        List<BigDecimal> fixed) {

    WhatIfEntry {
        gains = List.copyOf(gains);
        fixed = List.copyOf(fixed);
    }

    static WhatIfEntry of(Breakdown breakdown, Sha256 brand, Rounding rounding) {
        List<WhatIfFraction> gains = new ArrayList<>();
        List<BigDecimal> fixed = new ArrayList<>();
        for (Leaf leaf : breakdown.leaves().toList()) {
            boolean moves = !(leaf.criterion() instanceof DeductionCriterion);
            boolean price = leaf.criterion() instanceof PriceCriterion;
            WhatIfFraction gain = moves && !price ? exact(leaf) : WhatIfFraction.ZERO;
            if (moves && !price && gain.rounded(rounding).compareTo(leaf.score()) != 0) {
                throw new IllegalStateException(
                        "the exact score of " + leaf.criterion().id() + " is not the ranking's");
            }
            gains.add(gain);
            fixed.add(moves ? BigDecimal.ZERO : leaf.score());
        }
        return new WhatIfEntry(
                breakdown.bid(),
                brand,
                breakdown.price().quoted().yuan(),
                breakdown.price().evaluated(),
                gains,
                fixed);
    }

    /** The score before rounding, from the values that the leaf tells its reader. */
    private static WhatIfFraction exact(Leaf leaf) {
        Working working = leaf.working();
        return switch (working.formula()) {
            case "linear.higher", "linear.lower" ->
                of(working, "gained").times(of(working, "points")).over(of(working, "span"));
            case "bands", "certificate.held" -> of(working, "points");
            case "checklist" ->
                working.lines().stream()
                        .filter(Working.Line::there)
                        .map(line -> WhatIfFraction.of(line.points()))
                        .reduce(WhatIfFraction.ZERO, WhatIfFraction::plus);
            case "expert" -> of(working, "sum").over(of(working, "members"));
            case "unstated", "bands.none", "certificate.absent" -> WhatIfFraction.ZERO;
            default -> throw new IllegalStateException("no exact score by the formula " + working.formula());
        };
    }

    private static WhatIfFraction of(Working working, String name) {
        Map<String, String> values = working.values();
        String text = values.get(name);
        if (text == null) {
            throw new IllegalStateException("the formula " + working.formula() + " does not tell " + name);
        }
        return WhatIfFraction.of(new BigDecimal(text));
    }

    /** What is equal for bids that no weight can ever tell apart. */
    List<Object> likeness() {
        return List.of(Decimals.normal(quoted), Decimals.normal(evaluated), gains, fixed);
    }
}
