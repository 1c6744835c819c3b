package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Refusal;
import org.hengbiao.scoring.Ranking;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.WhatIf;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderLaw;
import org.hengbiao.tendering.TenderMilestones;
import org.hengbiao.tendering.TryingRule;

/**
 * Those who supervise ask of a finished evaluation how firmly it stands on its weights. It never becomes a part of the signed
 * report. Every run is a statement of who asked about which tender; it says nothing of the outcome, and no dossier carries it.
 */
@ApplicationScoped
public class ProbingWeights {

    private final Evaluations evaluations;
    private final TenderLaw law;
    private final RecordingActs recording;

    ProbingWeights(Evaluations evaluations, TenderLaw law, RecordingActs recording) {
        this.evaluations = evaluations;
        this.law = law;
        this.recording = recording;
    }

    /**
     * A run.
     *
     * @param rule the tender's rule
     * @param whatIf what the ranking shows
     * @param bidders whose each bid is
     */
    public record Probe(ScoringRule rule, WhatIf whatIf, Map<Sha256, CreditCode> bidders) {

        public Probe {
            bidders = Map.copyOf(bidders);
        }
    }

    /** Whether the evaluation is over: every member signed its report. */
    public static boolean over(TenderFacts tender) {
        return tender.reached(TenderMilestones.REPORTED);
    }

    /** Asks it for finance or audit, once the report is signed. */
    @Transactional
    public Outcome<Probe> probe(Person supervisor, TenderFacts tender) {
        if (!supervisor.is(Role.FINANCE) && !supervisor.is(Role.AUDIT)) {
            return Outcome.rejected(
                    Refusal.never("not-a-supervisor", "Only finance and audit may ask what other weights do.", null));
        }
        if (!over(tender)) {
            return Outcome.rejected(Refusal.notNow(
                    "not-reported",
                    "What other weights would do is shown when the evaluation is over and its report signed.",
                    "O87 art 58"));
        }
        ScoringRule rule = law.of(tender).rule();
        if (rule.criteria().count() > TryingRule.MOST_CRITERIA) {
            return Outcome.rejected(Refusal.never(
                    "rule-too-large",
                    "Other weights are tried for at most " + TryingRule.MOST_CRITERIA
                            + " criteria here; hengbiao-tool what-if does it for more.",
                    null));
        }
        Ranking ranking = evaluations.of(tender).orElseThrow().result().ranking();
        WhatIf whatIf = WhatIf.of(rule, ranking, law.of(tender).ruleLimits());
        recording.record(Act.of("WhatIfRun", Actor.person(supervisor.id()))
                .with(JsonObject.with("on", "evaluation")
                        .with("tender", tender.id().toString())
                        .with("rule", rule.digest().hex())
                        .build()));
        return Outcome.accepted(new Probe(rule, whatIf, bidders(ranking)));
    }

    private static Map<Sha256, CreditCode> bidders(Ranking ranking) {
        Map<Sha256, CreditCode> bidders = new HashMap<>();
        ranking.placed()
                .forEach(each ->
                        bidders.put(each.breakdown().bid(), each.breakdown().vendor()));
        ranking.collapsed()
                .forEach(each ->
                        bidders.put(each.breakdown().bid(), each.breakdown().vendor()));
        return bidders;
    }
}
