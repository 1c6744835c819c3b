package org.hengbiao.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengbiao.formats.JsonText;

/** Whether words of a gate or criterion give away a factor that the law bans. One finding per kind and place. */
final class FactorLint {

    private FactorLint() {}

    static void look(Spot rule, Findings findings) {
        rule.items("gates").forEach(gate -> look("gates", gate, findings));
        rule.criteria().forEach(criterion -> look("criteria", criterion, findings));
        rule.items("groups").forEach(group -> {
            List<Spot> own = List.of(
                    group.at("id"),
                    group.at("title").at("zh"),
                    group.at("title").at("en"));
            Factors.ALL.forEach(factor -> look(factor, "criteria", own, findings));
        });
    }

    private static void look(String where, Spot spot, Findings findings) {
        List<Spot> texts = new ArrayList<>();
        collect(spot, texts);
        Factors.ALL.forEach(factor -> look(factor, where, texts, findings));
    }

    private static void look(Factors factor, String where, List<Spot> texts, Findings findings) {
        if (!factor.where().contains(where)) {
            return;
        }
        texts.stream()
                .filter(text -> factor.foundIn(text.asText()).isPresent())
                .findFirst()
                .ifPresent(text -> findings.error(
                        factor.code(),
                        text.pointer(),
                        factor.clause(),
                        Map.of("word", factor.foundIn(text.asText()).orElse(""))));
    }

    /** The texts that say what is meant: ids, names of parameters and certificates, titles and descriptions. */
    private static void collect(Spot spot, List<Spot> texts) {
        for (String name : List.of("id", "parameter", "certificate")) {
            texts.add(spot.at(name));
        }
        for (String name : List.of("title", "description", "defect")) {
            texts.add(spot.at(name).at("zh"));
            texts.add(spot.at(name).at("en"));
        }
        spot.items("items").forEach(item -> collect(item, texts));
        spot.items("bands").forEach(band -> collect(band, texts));
        texts.removeIf(text -> !(text.value() instanceof JsonText));
    }
}
