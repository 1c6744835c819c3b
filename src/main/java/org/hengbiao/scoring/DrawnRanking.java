package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/** Gives ranks after a draw; of bids of one brand that waited for it, only the first drawn keeps a rank (O87 art 31). */
record DrawnRanking(Ranking before, List<Ranking.Placed> inDrawnOrder) {

    Ranking resolve() {
        Map<Sha256, Notice> brands = new HashMap<>();
        before.notices().stream()
                .filter(notice -> notice.code().equals(Scoring.SAME_BRAND_DRAW))
                .forEach(notice -> brands.put(notice.bid(), notice));
        Map<String, Sha256> keeperOf = new HashMap<>();
        List<Ranking.Placed> placed = new ArrayList<>();
        List<Ranking.Collapsed> collapsed = new ArrayList<>(before.collapsed());
        for (Ranking.Placed each : inDrawnOrder) {
            Sha256 bid = each.breakdown().bid();
            Notice tied = brands.get(bid);
            String group = tied == null ? bid.hex() : tied.values().getOrDefault("first", bid.hex());
            Sha256 keeper = keeperOf.putIfAbsent(group, bid);
            if (keeper == null) {
                placed.add(new Ranking.Placed(placed.size() + 1, false, each.breakdown()));
            } else {
                String brand = tied == null ? "" : tied.values().getOrDefault("brand", "");
                collapsed.add(new Ranking.Collapsed(each.breakdown(), keeper, brand));
            }
        }
        collapsed.sort(Comparator.comparing(each -> each.breakdown().bid()));
        List<Notice> notices = before.notices().stream()
                .filter(notice -> !notice.code().equals(Scoring.SAME_BRAND_DRAW))
                .toList();
        return new Ranking(before.rule(), placed, collapsed, before.gatedOut(), notices);
    }
}
