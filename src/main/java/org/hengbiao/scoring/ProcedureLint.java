package org.hengbiao.scoring;

import java.util.List;
import java.util.Map;

/** Whether method, procedures and ties go together. */
final class ProcedureLint {

    private ProcedureLint() {}

    static void look(Spot rule, Findings findings) {
        boolean scored = rule.text("method").equals(Method.COMPREHENSIVE.code());
        boolean lowest = rule.text("method").equals(Method.LOWEST_PRICE.code());
        if (lowest && !rule.items("groups").isEmpty()) {
            findings.error("scores-in-lowest-price", "/groups", "O87 art 54", Map.of());
        }
        for (Spot procedure : rule.items("procedures")) {
            String name = procedure.asText();
            if (scored && name.equals(Procedure.NEGOTIATION.code())) {
                noScores(procedure, "O74 art 35", findings);
            }
            if (scored && name.equals(Procedure.INQUIRY.code())) {
                noScores(procedure, "O74 art 48", findings);
            }
            if (lowest && name.equals(Procedure.CONSULTATION.code())) {
                findings.error("lowest-price-in-consultation", procedure.pointer(), "财库〔2014〕214 art 23", Map.of());
            }
        }
        List<Spot> ties = rule.items("ties");
        if (scored && !ties.isEmpty() && !ties.get(0).asText().equals(TieBreak.LOWER_PRICE)) {
            findings.error("tie-order", ties.get(0).pointer(), "O87 art 57", Map.of());
        }
    }

    private static void noScores(Spot procedure, String clause, Findings findings) {
        findings.error("scores-in-procedure", procedure.pointer(), clause, Map.of("procedure", procedure.asText()));
    }
}
