package org.hengbiao.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;

/** Whether the file has the form of a rule: fields that are unknown, and the first thing that the reader refuses. */
final class FieldLint {

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> BOUNDS = List.of("atLeast", "above", "atMost", "below");
    private static final String CRITERION = "/groups/*/criteria/*";

    /** Known fields by place; a star stands for an index. */
    private static final Map<String, List<String>> KNOWN = known();

    private FieldLint() {}

    private static Map<String, List<String>> known() {
        Map<String, List<String>> known = new HashMap<>();
        known.put("", List.of(RuleReader.FIELDS));
        known.put("/rounding", List.of("mode", "scale"));
        known.put("/adjustments", List.of("smallMaker", "consortium", "domestic"));
        known.put("/adjustments/smallMaker", List.of("percent", "clause"));
        known.put("/adjustments/domestic", List.of("percent", "clause"));
        known.put("/adjustments/consortium", List.of("atLeast", "percent", "clause"));
        known.put("/lowPrice", List.of("mean", "secondLowest", "ceiling"));
        known.put("/gates/*", List.of("id", "title", "stage", "kind", "certificate", "clause"));
        known.put("/groups/*", List.of("id", "title", "weight", "security", "criteria"));
        known.put(CRITERION + "/items/*", List.of("id", "title", "points"));
        return Map.copyOf(known);
    }

    static void look(Spot rule, Findings findings) {
        walk(rule.value(), "", "", findings);
    }

    /** Adds what {@link ScoringRule#of} refuses, unless a finding nearby says it better. */
    static void refuseMalformed(YamlDocument document, Findings findings) {
        try {
            ScoringRule.of(document.content());
        } catch (MalformedException e) {
            if (!findings.hasErrorAround(e.where())) {
                findings.error("malformed", e.where(), null, Map.of("rule", e.rule()));
            }
        }
    }

    private static void walk(Json value, String pointer, String place, Findings findings) {
        if (value instanceof JsonArray array) {
            int index = 0;
            for (Json item : array.items()) {
                walk(item, pointer + "/" + index, place + "/*", findings);
                index++;
            }
        }
        if (value instanceof JsonObject object) {
            List<String> known = knownAt(place, object);
            object.fields().forEach((name, child) -> {
                String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                if (known.contains(name)) {
                    walk(child, at, place + "/" + name, findings);
                } else if (!known.isEmpty()) {
                    findings.error("unknown-field", at, null, Map.of("field", name, "known", String.join(", ", known)));
                }
            });
        }
    }

    private static List<String> knownAt(String place, JsonObject object) {
        if (place.endsWith("/title") || place.endsWith("/description") || place.endsWith("/defect")) {
            return LANGUAGES;
        }
        if (place.equals(CRITERION)) {
            String kind = new Spot(object, "").text("kind");
            return CriterionKinds.isKnown(kind) ? List.of(CriterionKinds.fieldsOf(kind)) : List.of();
        }
        if (place.equals(CRITERION + "/bands/*")) {
            String last = object.has("description") ? "description" : "points";
            return Stream.concat(BOUNDS.stream(), Stream.of(last)).toList();
        }
        return KNOWN.getOrDefault(place, List.of());
    }
}
