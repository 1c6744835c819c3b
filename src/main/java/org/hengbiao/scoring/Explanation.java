package org.hengbiao.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;

/**
 * Tells one bidder why its bid stands where it stands (O87 art 69). It names no other bidder and no member: grades come
 * sorted, so nobody can tell who gave which.
 */
public final class Explanation {

    private final ScoringRule rule;
    private final Ranking ranking;
    private final Map<Sha256, Ranking.Placed> placed = new HashMap<>();
    private final Map<Sha256, Ranking.Collapsed> collapsed = new HashMap<>();
    private final Map<Sha256, GatedOut> gatedOut = new HashMap<>();

    private Explanation(ScoringRule rule, Ranking ranking) {
        this.rule = rule;
        this.ranking = ranking;
        ranking.placed().forEach(each -> placed.put(each.breakdown().bid(), each));
        ranking.collapsed().forEach(each -> collapsed.put(each.breakdown().bid(), each));
        ranking.gatedOut().forEach(each -> gatedOut.put(each.bid(), each));
    }

    private Optional<Breakdown> breakdownOf(Sha256 bid) {
        return Optional.ofNullable(placed.get(bid))
                .map(Ranking.Placed::breakdown)
                .or(() -> Optional.ofNullable(collapsed.get(bid)).map(Ranking.Collapsed::breakdown));
    }

    /**
     * Explains a ranking.
     *
     * @throws IllegalArgumentException when {@code ranking} was made by another rule
     */
    public static Explanation of(ScoringRule rule, Ranking ranking) {
        if (!rule.digest().equals(ranking.rule())) {
            throw new IllegalArgumentException("the ranking was made by another rule");
        }
        return new Explanation(rule, ranking);
    }

    /**
     * The whole story of one bid, in lines of plain text.
     *
     * @param languageTag Chinese when it begins with {@code zh}, else English
     * @throws IllegalArgumentException when the bid is not in the ranking
     */
    public String text(Sha256 bid, String languageTag) {
        Telling telling = new Telling(languageTag);
        standing(bid, telling);
        breakdownOf(bid).ifPresent(breakdown -> new BreakdownTelling(rule, telling).tell(breakdown));
        return telling.text();
    }

    /**
     * The same as a document: rank, breakdown or failed gates, without names of members.
     *
     * @throws IllegalArgumentException when the bid is not in the ranking
     */
    public JsonObject toJson(Sha256 bid) {
        GatedOut out = gatedOut.get(bid);
        if (out != null) {
            return JsonObject.with("type", "hengbiao.org/score-explanation@v1")
                    .with("rule", ranking.rule().hex())
                    .with("gatedOut", out.toJson())
                    .build();
        }
        Breakdown breakdown = breakdownOf(bid).orElseThrow(() -> new IllegalArgumentException("no such bid"));
        JsonObject.Builder json = JsonObject.with("type", "hengbiao.org/score-explanation@v1")
                .with("rule", ranking.rule().hex())
                .with("breakdown", breakdown.toJson(false));
        Optional.ofNullable(placed.get(bid))
                .ifPresent(each -> json.with("rank", each.rank()).with("needsDraw", each.needsDraw()));
        return json.build();
    }

    /** One notice as a sentence. It can hold what only the committee may know. */
    public static LocalizedText sentence(Notice notice) {
        return Words.both("notice." + notice.code(), notice.values());
    }

    private void standing(Sha256 bid, Telling telling) {
        Map<String, String> values = new TreeMap<>();
        values.put("bid", bid.hex().substring(0, 12));
        Optional.ofNullable(placed.get(bid)).ifPresent(each -> standing(each, values, telling));
        Optional.ofNullable(collapsed.get(bid)).ifPresent(each -> standing(each, values, telling));
        Optional.ofNullable(gatedOut.get(bid)).ifPresent(out -> {
            values.put("vendor", out.vendor().text());
            telling.line(0, "explanation.out", values);
            out.unmet().forEach(unmet -> unmet(unmet, telling));
        });
        if (telling.isEmpty()) {
            throw new IllegalArgumentException("the bid is not in the ranking: " + bid);
        }
    }

    private void standing(Ranking.Placed each, Map<String, String> values, Telling telling) {
        values.put("placed", Integer.toString(placed.size()));
        values.put("vendor", each.breakdown().vendor().text());
        values.put("rank", Integer.toString(each.rank()));
        values.put("total", each.breakdown().total().toPlainString());
        boolean scored = rule.method() == Method.COMPREHENSIVE;
        telling.line(0, scored ? "explanation.placed" : "explanation.placed.price", values);
        if (each.needsDraw()) {
            telling.line(0, "explanation.draw", values);
        }
    }

    private void standing(Ranking.Collapsed each, Map<String, String> values, Telling telling) {
        values.put("vendor", each.breakdown().vendor().text());
        values.put("brand", each.brand());
        values.put("total", each.breakdown().total().toPlainString());
        telling.line(0, "explanation.collapsed", values);
        if (rule.method() == Method.COMPREHENSIVE) {
            telling.line(0, "explanation.collapsed.total", values);
        }
    }

    private void unmet(GatedOut.Unmet unmet, Telling telling) {
        String title = rule.gates().stream()
                .filter(gate -> gate.id().equals(unmet.gate()))
                .map(gate -> telling.in(gate.title()))
                .findFirst()
                .orElseGet(() -> telling.say("gate." + unmet.gate()));
        telling.line(1, "explanation.out.gate", Map.of("gate", title, "reason", unmet.reason()));
        telling.clause(2, unmet.clause());
    }
}
