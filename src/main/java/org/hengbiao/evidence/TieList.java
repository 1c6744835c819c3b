package org.hengbiao.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.draw.DrawCandidate;
import org.hengbiao.evidence.draw.DrawFilter;
import org.hengbiao.evidence.draw.DrawTicket;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.evidence.draw.Grouping;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.Notice;
import org.hengbiao.scoring.Ranking;

/**
 * The list for the draw between bids that nothing else separates: all that wait, those of one brand as one ({@code O87 art 31}).
 * The service freezes it and the offline verifier computes it again.
 *
 * @param ranking before the draw
 */
public record TieList(Ranking ranking) {

    /** The filter's name on the list. */
    public static final String FILTER = "awaiting-draw";

    private static final String SAME_BRAND = "same-brand-draw";

    /** What is drawn for: one lot's ranking has one draw. */
    public static String subject(UUID tender, String lot) {
        return tender + "/lot/" + lot;
    }

    /** Whether there is anything to draw. */
    public boolean isNeeded() {
        return !ranking.awaitingDraw().isEmpty();
    }

    /** The bids that wait, each by the digest of its manifest act. */
    public List<DrawCandidate> candidates() {
        Map<Sha256, String> brands = new HashMap<>();
        for (Notice notice : ranking.notices()) {
            if (notice.code().equals(SAME_BRAND)) {
                brands.put(notice.bid(), notice.values().getOrDefault("first", ""));
            }
        }
        return ranking.awaitingDraw().stream()
                .map(bid -> new DrawCandidate(
                        bid.hex(), brands.containsKey(bid) ? Set.of("brand:" + brands.get(bid)) : Set.of()))
                .toList();
    }

    /** The tickets as the frozen list must have them. */
    public List<DrawTicket> tickets() {
        return Grouping.tickets(candidates());
    }

    /** How the list came about: from this ranking under this rule, without the bids that are separated already. */
    public DrawFilter filter() {
        Set<Sha256> waiting = new HashSet<>(ranking.awaitingDraw());
        return new DrawFilter(
                FILTER,
                Map.of(
                        "rule", ranking.rule().hex(),
                        "ranking", Sha256.of(ranking.toJson().canonical()).hex()),
                ranking.placed().stream()
                        .map(placed -> placed.breakdown().bid())
                        .filter(bid -> !waiting.contains(bid))
                        .map(bid ->
                                new DrawFilter.Dropped(bid.hex(), "Its total or price separates it from every other."))
                        .toList());
    }

    /** The ranking with its ties resolved. */
    public Ranking drawn(DrawnOrder order) {
        return ranking.drawn(order.names().stream().map(Sha256::ofHex).toList());
    }
}
