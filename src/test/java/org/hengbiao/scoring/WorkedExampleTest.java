package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private final Ranking ranking = Scoring.rank(WorkedExample.RULE, WorkedExample.bids(), WorkedExample.sheets());

    @Test
    void everyScoreAgreesWithTheOneComputedApart() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (WorkedExample.Row row : WorkedExample.rows("scores.csv")) {
            String name = row.at("bid") + " " + row.at("criterion");
            Breakdown breakdown =
                    ranking.breakdownOf(WorkedExample.bid(row.at("bid"))).orElseThrow();
            expected.put(name, row.at("score"));
            actual.put(
                    name,
                    row.at("criterion").equals("total")
                            ? breakdown.total().toPlainString()
                            : breakdown.leafScore(row.at("criterion")).toPlainString());
        }

        assertEquals(expected, actual);
        assertEquals(10 * (WorkedExample.RULE.criteria().count() + 1), actual.size());
    }

    @Test
    void theOrderAgreesWithTheOneComputedApart() {
        List<String> expected = WorkedExample.rows("ranking.csv").stream()
                .map(row -> row.at("rank") + " " + WorkedExample.bid(row.at("bid")) + " " + row.at("total"))
                .toList();
        List<String> actual = ranking.placed().stream()
                .map(each -> each.rank() + " " + each.breakdown().bid() + " "
                        + each.breakdown().total())
                .toList();

        assertEquals(expected, actual);
        assertEquals(9, ranking.countedBidders());
    }

    /** O87 art 31. */
    @Test
    void theWeakerBidOfABrandHasAScoreButNoRank() {
        assertEquals(1, ranking.collapsed().size());
        Ranking.Collapsed collapsed = ranking.collapsed().get(0);
        assertEquals(WorkedExample.bid("6"), collapsed.breakdown().bid());
        assertEquals(WorkedExample.bid("1"), collapsed.standsFor());
    }

    @Test
    void bidsThatFailAGateAreNamedWithEveryReason() {
        Map<Sha256, List<String>> unmet = new TreeMap<>();
        ranking.gatedOut()
                .forEach(out -> unmet.put(
                        out.bid(), out.unmet().stream().map(each -> each.gate()).toList()));

        assertEquals(
                new TreeMap<>(Map.of(
                        WorkedExample.bid("7"), List.of("classified-test-certificate"),
                        WorkedExample.bid("9"), List.of("placement-declared", "over-ceiling"))),
                unmet);
    }

    /** The digest of the tree goes into reports: a change here changes every report. */
    @Test
    void theTreeIsTheSameTextForEver() {
        assertEquals(
                WorkedExample.golden("tree.json").strip(),
                new String(ranking.toJson().canonical(), StandardCharsets.UTF_8));
    }

    @Test
    void theExplanationInChineseTellsTheLoserEveryStep() {
        assertEquals(WorkedExample.golden("explanation.zh.txt"), explained("zh-CN"));
    }

    @Test
    void theExplanationInEnglishTellsTheLoserEveryStep() {
        assertEquals(WorkedExample.golden("explanation.en.txt"), explained("en"));
    }

    /** Bid 10: a micro maker with unstated values; bid 6: collapsed; bid 9: gated out. */
    private String explained(String language) {
        Explanation explanation = Explanation.of(WorkedExample.RULE, ranking);
        return explanation.text(WorkedExample.bid("10"), language)
                + "\n"
                + explanation.text(WorkedExample.bid("6"), language)
                + "\n"
                + explanation.text(WorkedExample.bid("9"), language);
    }
}
