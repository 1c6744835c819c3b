package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;

/**
 * The results of all lots of one procurement. Nothing of one lot can change another: the lowest price, the brands that count
 * as one (O87 art 31: under one contract), domestic preference and low prices are looked at lot by lot.
 *
 * @param rankings each lot's ranking by its id, in the order of ids
 */
public record Lots(SortedMap<String, Ranking> rankings) {

    /** The {@code type} of the document that {@link #toJson()} makes. */
    public static final String TYPE = "hengbiao.org/lots@v1";

    /**
     * Something that keeps the lots from being ranked.
     *
     * @param lot which lot
     * @param problem what is wrong there: as {@link Scoring#problems} says, or {@code lot-twice} or {@code bid-in-two-lots}
     */
    public record Problem(String lot, InputProblem problem) {}

    public Lots {
        rankings = Collections.unmodifiableSortedMap(new TreeMap<>(rankings));
    }

    /** Everything that keeps {@code lots} from being ranked; empty when {@link #rank} will answer. */
    public static List<Problem> problems(List<Lot> lots) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<Sha256, String> lotOf = new HashMap<>();
        for (Lot lot : lots) {
            if (!ids.add(lot.id())) {
                problems.add(new Problem(lot.id(), new InputProblem("lot-twice", null, lot.id())));
            }
            for (BidFacts bid : lot.bids()) {
                String earlier = lotOf.putIfAbsent(bid.bid(), lot.id());
                if (earlier != null && !earlier.equals(lot.id())) {
                    problems.add(new Problem(lot.id(), new InputProblem("bid-in-two-lots", bid.bid(), earlier)));
                }
            }
            Scoring.problems(lot.rule(), lot.bids(), lot.sheets())
                    .forEach(problem -> problems.add(new Problem(lot.id(), problem)));
        }
        return List.copyOf(problems);
    }

    /**
     * Ranks each lot by its own rule.
     *
     * @throws IllegalArgumentException when {@link #problems} has any
     */
    public static Lots rank(List<Lot> lots) {
        List<Problem> problems = problems(lots);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("can't be ranked: " + problems.get(0));
        }
        SortedMap<String, Ranking> rankings = new TreeMap<>();
        lots.forEach(lot -> rankings.put(lot.id(), lot.rank()));
        return new Lots(rankings);
    }

    /** All results for dossiers and digests, lots in the order of their ids. Never for vendors. */
    public JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with(
                        "lots",
                        JsonArray.ofObjects(rankings.entrySet().stream()
                                .map(each -> JsonObject.with("lot", each.getKey())
                                        .with("result", each.getValue().toJson())
                                        .build())))
                .build();
    }
}
