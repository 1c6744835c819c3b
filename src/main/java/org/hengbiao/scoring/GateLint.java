package org.hengbiao.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether something that is a gate scores as well (O87 art 55). */
final class GateLint {

    private static final String CLAUSE = "O87 art 55";

    private GateLint() {}

    static void look(Spot rule, Findings findings) {
        Map<String, String> gateOf = new HashMap<>();
        Map<String, String> certificates = new HashMap<>();
        for (Spot gate : rule.items("gates")) {
            for (Spot name : names(gate)) {
                gateOf.put(name.asText(), gate.text("id"));
            }
            certificates.put(gate.text("certificate"), gate.text("id"));
        }
        gateOf.remove("");
        certificates.remove("");
        for (Spot criterion : rule.criteria()) {
            String certificate = criterion.text("certificate");
            if (certificates.containsKey(certificate)) {
                findings.error(
                        "certificate-repeats-gate",
                        criterion.pointer() + "/certificate",
                        CLAUSE,
                        Map.of("certificate", certificate));
            }
            repeated(criterion, gateOf, findings);
            criterion.items("items").forEach(item -> repeated(item, gateOf, findings));
        }
    }

    private static void repeated(Spot scored, Map<String, String> gateOf, Findings findings) {
        names(scored).stream()
                .filter(name -> gateOf.containsKey(name.asText()))
                .findFirst()
                .ifPresent(name -> findings.error(
                        "gate-scored", name.pointer(), CLAUSE, Map.of("gate", gateOf.getOrDefault(name.asText(), ""))));
    }

    private static List<Spot> names(Spot spot) {
        return List.of(
                spot.at("id"), spot.at("title").at("zh"), spot.at("title").at("en"));
    }
}
