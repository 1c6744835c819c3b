package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/** Reads a rule and refuses one that is not whole: a doubled id, a dangling reference, a score finer than the rounding. */
final class RuleReader {

    /** The fields of a rule. */
    static final String[] FIELDS = {
        "type",
        "id",
        "title",
        "jurisdiction",
        "method",
        "subject",
        "procedures",
        "rounding",
        "aggregation",
        "outlierPercent",
        "priceBase",
        "ties",
        "adjustments",
        "lowPrice",
        "gates",
        "groups"
    };

    private RuleReader() {}

    static ScoringRule read(Json content) {
        JsonReader in = JsonReader.of(content).type(ScoringRule.TYPE).only(FIELDS);
        ScoringRule rule = new ScoringRule(
                Reading.id(in, "id"),
                Reading.localized(in, "title"),
                Reading.id(in, "jurisdiction"),
                Reading.code(in, "method", Method.values()),
                Reading.code(in, "subject", Subject.values()),
                procedures(in),
                Rounding.read(in.object("rounding")),
                Reading.code(in, "aggregation", Aggregation.values()),
                Reading.percent(in, "outlierPercent"),
                Reading.code(in, "priceBase", PriceBase.values()),
                ties(in),
                in.optionalObject("adjustments").map(Adjustments::read).orElse(Adjustments.NONE),
                in.optionalObject("lowPrice").map(LowPriceRates::read).orElse(null),
                in.objects("gates").stream().map(Gate::read).toList(),
                in.objects("groups").stream().map(Group::read).toList());
        refuseDoubledIds(rule);
        refuseWrongGroups(rule);
        refuseFinePoints(rule);
        refuseDanglingTies(rule);
        return rule;
    }

    private static List<Procedure> procedures(JsonReader in) {
        List<Procedure> procedures = new ArrayList<>();
        for (String text : in.texts("procedures")) {
            procedures.add(Reading.code(text, "/procedures/" + procedures.size(), Procedure.values()));
        }
        if (procedures.isEmpty() || new HashSet<>(procedures).size() != procedures.size()) {
            throw new MalformedException("/procedures", "names at least one procedure, each once");
        }
        return procedures;
    }

    private static List<TieBreak> ties(JsonReader in) {
        List<TieBreak> ties = new ArrayList<>();
        for (String text : in.texts("ties")) {
            ties.add(TieBreak.read(text, "/ties/" + ties.size()));
        }
        boolean endsWithDraw =
                !ties.isEmpty() && ties.get(ties.size() - 1).text().equals(TieBreak.DRAW);
        if (!endsWithDraw || new HashSet<>(ties).size() != ties.size()) {
            throw new MalformedException("/ties", "must end with draw and name no step twice");
        }
        return ties;
    }

    private static void refuseDoubledIds(ScoringRule rule) {
        Set<String> gates = new HashSet<>();
        for (int g = 0; g < rule.gates().size(); g++) {
            if (!gates.add(rule.gates().get(g).id())) {
                throw new MalformedException("/gates/" + g + "/id", "an id is used twice");
            }
        }
        Set<String> groups = new HashSet<>();
        Set<String> criteria = new HashSet<>(gates);
        for (int g = 0; g < rule.groups().size(); g++) {
            Group group = rule.groups().get(g);
            if (!groups.add(group.id())) {
                throw new MalformedException("/groups/" + g + "/id", "an id is used twice");
            }
            for (int c = 0; c < group.criteria().size(); c++) {
                if (!criteria.add(group.criteria().get(c).id())) {
                    throw new MalformedException("/groups/" + g + "/criteria/" + c + "/id", "an id is used twice");
                }
            }
        }
    }

    private static void refuseWrongGroups(ScoringRule rule) {
        if ((rule.method() == Method.LOWEST_PRICE) != rule.groups().isEmpty()) {
            throw new MalformedException("/groups", "a comprehensive rule has groups, a lowest-price rule has none");
        }
        long prices = rule.criteria()
                .filter(c -> c.kind().equals(PriceCriterion.KIND))
                .count();
        if (rule.method() == Method.COMPREHENSIVE && prices != 1) {
            throw new MalformedException("/groups", "there is exactly one price criterion (O87 art 55)");
        }
    }

    /** Points finer than the rounding could be rounded out of their bounds. */
    private static void refuseFinePoints(ScoringRule rule) {
        for (int g = 0; g < rule.groups().size(); g++) {
            List<Criterion> criteria = rule.groups().get(g).criteria();
            for (int c = 0; c < criteria.size(); c++) {
                BigDecimal points = criteria.get(c).heading().points();
                if (Decimals.normal(points).scale() > rule.rounding().scale()) {
                    throw new MalformedException(
                            "/groups/" + g + "/criteria/" + c + "/points", "points are not finer than the rounding");
                }
            }
        }
    }

    private static void refuseDanglingTies(ScoringRule rule) {
        for (int t = 0; t < rule.ties().size(); t++) {
            TieBreak tie = rule.ties().get(t);
            String id = tie.reference();
            boolean group = tie.text().startsWith(TieBreak.GROUP);
            boolean found = group
                    ? rule.groups().stream().anyMatch(each -> each.id().equals(id))
                    : rule.criterion(id).isPresent();
            if (tie.text().contains(":") && !found) {
                throw new MalformedException("/ties/" + t, "names nothing in this rule");
            }
        }
    }
}
