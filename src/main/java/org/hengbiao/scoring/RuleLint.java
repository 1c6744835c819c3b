package org.hengbiao.scoring;

import java.util.List;
import org.hengbiao.formats.YamlDocument;

/**
 * Says what keeps a rule file from being lawful, whole or useful. It reads files that are wrong in any way and finds as much
 * as it can at once. No error among its findings means that {@link ScoringRule#of} accepts the content.
 */
public final class RuleLint {

    private RuleLint() {}

    /** All findings in the order of the file. */
    public static List<LintFinding> lint(YamlDocument document, LintLimits limits) {
        Spot rule = new Spot(document.content(), "");
        Findings findings = new Findings(document);
        WeightLint.look(rule, limits, findings);
        PriceLint.look(rule, findings);
        BandLint.look(rule, findings);
        DifferenceLint.look(rule, findings);
        FactorLint.look(rule, findings);
        GateLint.look(rule, findings);
        ProcedureLint.look(rule, findings);
        PolicyLint.look(rule, limits.policy(), findings);
        FieldLint.look(rule, findings);
        FieldLint.refuseMalformed(document, findings);
        return findings.inOrder();
    }
}
