package org.hengbiao.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot (包) of a procurement with everything that its result rests on. Each lot has a rule of its own, is scored by itself and
 * becomes a contract of its own; two lots may be judged by the same rule.
 *
 * @param id the lot's name in the tender, 1 to 40 characters
 * @param rule how its bids are judged
 * @param bids the bids for this lot; a vendor has one bid per lot and may bid for several
 * @param sheets what members graded in this lot
 * @param limits what prices are held against, with the lot's own ceiling and budget, or null to give no such notice
 */
public record Lot(
        String id,
        ScoringRule rule,
        List<BidFacts> bids,
        List<MemberGrades> sheets,
        @Nullable PriceLimits limits) {

    public Lot {
        if (id.isBlank() || id.length() > 40) {
            throw new IllegalArgumentException("a lot has a name of 1 to 40 characters");
        }
        bids = List.copyOf(bids);
        sheets = List.copyOf(sheets);
    }

    Ranking rank() {
        return Scoring.rank(rule, bids, sheets, limits);
    }
}
