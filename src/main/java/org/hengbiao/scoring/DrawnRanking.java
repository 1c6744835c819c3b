package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/**
 * Gives ranks after a draw. First, of bids of one brand that waited for it only the first drawn keeps a rank, even when
 * another of them has a better evaluated price (O87 art 31); then what is left goes by rank and, within one, as drawn. No
 * score changes.
 *
 * @param before the ranking that waits
 * @param positions the draw: at least all bids that wait
 */
record DrawnRanking(Ranking before, Map<Sha256, Integer> positions) {

    Ranking resolve() {
        Map<String, Sha256> keepers = keepers();
        Map<Sha256, Notice> brands = brands();
        List<Ranking.Placed> left = new ArrayList<>();
        List<Ranking.Collapsed> collapsed = new ArrayList<>(before.collapsed());
        for (Ranking.Placed each : before.placed()) {
            Sha256 bid = each.breakdown().bid();
            Notice tied = brands.get(bid);
            Sha256 keeper = tied == null ? bid : keepers.getOrDefault(groupOf(tied), bid);
            if (tied == null || keeper.equals(bid)) {
                left.add(each);
            } else {
                collapsed.add(new Ranking.Collapsed(
                        each.breakdown(), keeper, tied.values().getOrDefault("brand", "")));
            }
        }
        left.sort(Comparator.comparingInt(Ranking.Placed::rank).thenComparing(this::position));
        collapsed.sort(Comparator.comparing(each -> each.breakdown().bid()));
        List<Notice> notices =
                before.notices().stream().filter(notice -> !isBrandDraw(notice)).toList();
        return new Ranking(before.rule(), numbered(left), collapsed, before.gatedOut(), notices);
    }

    private static List<Ranking.Placed> numbered(List<Ranking.Placed> inOrder) {
        List<Ranking.Placed> placed = new ArrayList<>();
        inOrder.forEach(each -> placed.add(new Ranking.Placed(placed.size() + 1, false, each.breakdown())));
        return placed;
    }

    /** The first drawn of each brand that waits. */
    private Map<String, Sha256> keepers() {
        Map<String, Sha256> keepers = new HashMap<>();
        before.notices().stream()
                .filter(DrawnRanking::isBrandDraw)
                .sorted(Comparator.comparing(notice -> positions.getOrDefault(notice.bid(), 0)))
                .forEach(notice -> keepers.putIfAbsent(groupOf(notice), notice.bid()));
        return keepers;
    }

    private Map<Sha256, Notice> brands() {
        Map<Sha256, Notice> brands = new HashMap<>();
        before.notices().stream().filter(DrawnRanking::isBrandDraw).forEach(notice -> brands.put(notice.bid(), notice));
        return brands;
    }

    private int position(Ranking.Placed each) {
        return positions.getOrDefault(each.breakdown().bid(), 0);
    }

    private static boolean isBrandDraw(Notice notice) {
        return notice.code().equals(Scoring.SAME_BRAND_DRAW);
    }

    private static String groupOf(Notice brandDraw) {
        return brandDraw.values().getOrDefault("first", "");
    }
}
