package org.hengbiao.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;

/**
 * The result of one lot, the same for the same facts in any order.
 *
 * @param rule the digest of the rule
 * @param placed the bids that have a rank, best first, equal ones by the digest of the bid
 * @param collapsed bids that count as one with a better one of the same brand: scored, but without a rank (O87 art 31)
 * @param gatedOut bids that failed a gate
 * @param notices what people must deal with
 */
public record Ranking(
        Sha256 rule, List<Placed> placed, List<Collapsed> collapsed, List<GatedOut> gatedOut, List<Notice> notices) {

    /** The {@code type} of the document that {@link #toJson()} makes. */
    public static final String TYPE = "hengbiao.org/score-tree@v1";

    /**
     * A ranked bid.
     *
     * @param rank from 1; equal bids share the best of their ranks
     * @param needsDraw whether only a draw can separate it from others of its rank, or decide whether it stands for its brand
     * @param breakdown its score
     */
    public record Placed(int rank, boolean needsDraw, Breakdown breakdown) {

        JsonObject toJson() {
            return new JsonObject.Builder()
                    .with("rank", rank)
                    .with("needsDraw", needsDraw)
                    .with("breakdown", breakdown.toJson(true))
                    .build();
        }
    }

    /**
     * A bid without a rank because of its brand.
     *
     * @param breakdown its score; without groups under the lowest-price method, where it is not evaluated
     * @param standsFor the bid that keeps the recommendation for the brand
     * @param brand the brand as this bid wrote it
     */
    public record Collapsed(Breakdown breakdown, Sha256 standsFor, String brand) {

        JsonObject toJson() {
            return JsonObject.with("breakdown", breakdown.toJson(true))
                    .with("standsFor", standsFor.hex())
                    .with("brand", brand)
                    .build();
        }
    }

    public Ranking {
        placed = List.copyOf(placed);
        collapsed = List.copyOf(collapsed);
        gatedOut = List.copyOf(gatedOut);
        notices = List.copyOf(notices);
    }

    /** The first ranked, unless a draw has to find it or there is none. */
    public Optional<Placed> winner() {
        return placed.stream().findFirst().filter(first -> !first.needsDraw());
    }

    /** The score of any bid that has one. */
    public Optional<Breakdown> breakdownOf(Sha256 bid) {
        return Stream.concat(
                        placed.stream().map(Placed::breakdown),
                        collapsed.stream().map(Collapsed::breakdown))
                .filter(breakdown -> breakdown.bid().equals(bid))
                .findFirst();
    }

    /** The bids that wait for a draw, in the order of their digests: the list that the draw freezes. */
    public List<Sha256> awaitingDraw() {
        return placed.stream()
                .filter(Placed::needsDraw)
                .map(each -> each.breakdown().bid())
                .sorted()
                .toList();
    }

    /** How many bidders count, those of one brand as one (O87 art 31): for the minimum of three. */
    public int countedBidders() {
        long extra = notices.stream()
                .filter(notice -> notice.code().equals(Scoring.SAME_BRAND_DRAW))
                .filter(notice -> !notice.values()
                        .getOrDefault("first", "")
                        .equals(notice.bid().hex()))
                .count();
        return placed.size() - (int) extra;
    }

    /**
     * The same ranking with its ties resolved by a draw.
     *
     * @param order at least all of {@link #awaitingDraw()}, best first
     * @throws IllegalArgumentException when one is missing
     */
    public Ranking drawn(List<Sha256> order) {
        Map<Sha256, Integer> positions = new HashMap<>();
        order.forEach(bid -> positions.putIfAbsent(bid, positions.size()));
        if (!positions.keySet().containsAll(awaitingDraw())) {
            throw new IllegalArgumentException("the draw must order every bid that waits for it");
        }
        return new DrawnRanking(this, positions).resolve();
    }

    /** The whole result for dossiers and digests: canonical, with members' grades. Never for vendors. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("rule", rule.hex())
                .with("placed", JsonArray.ofObjects(placed.stream().map(Placed::toJson)))
                .with("collapsed", JsonArray.ofObjects(collapsed.stream().map(Collapsed::toJson)))
                .with("gatedOut", JsonArray.ofObjects(gatedOut.stream().map(GatedOut::toJson)))
                .with("notices", JsonArray.ofObjects(notices.stream().map(Notice::toJson)))
                .build();
    }
}
