package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.scoring.InputProblem;
import org.hengbiao.scoring.Scoring;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.WhatIf;
import org.hengbiao.scoring.WhatIfBids;
import org.jspecify.annotations.Nullable;

/**
 * An agency tries a scoring rule before publication, on synthetic bids alone. Every run is a statement of who tried which rule
 * with which seed; it is about no tender in the log's sense, so that no dossier carries it, and it says nothing of the outcome.
 */
@ApplicationScoped
public class TryingRule {

    /** Every weight is tried in steps: a trial of very many criteria would hold a connection for hours. */
    public static final int MOST_CRITERIA = 60;

    /** For a rule text that belongs to no plan yet: its limits hardly depend on it. */
    private static final Money UNKNOWN_BUDGET = Money.of("1000000.00");

    private final Tenders tenders;
    private final Law law;
    private final RecordingActs recording;
    private final ClockOfRecord clock;

    TryingRule(Tenders tenders, Law law, RecordingActs recording, ClockOfRecord clock) {
        this.tenders = tenders;
        this.law = law;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * Which synthetic bids.
     *
     * @param seed from 0 to {@link WhatIfBids#MOST_SEED}
     * @param bids from {@link WhatIfBids#LEAST} to {@link WhatIfBids#MOST}
     */
    public record Sample(long seed, int bids) {}

    /**
     * A run.
     *
     * @param bids the synthetic bids
     * @param whatIf what they show
     */
    public record Trial(WhatIfBids bids, WhatIf whatIf) {}

    /** Who tries what: a draft, or null for a mere text. */
    private record Asked(Person agent, @Nullable UUID draft, Money budget, Sample sample) {}

    /** Tries the rule of a draft, which the caller has found to be the agency's own. */
    @Transactional
    public Outcome<Trial> tryDraft(Person agent, TenderFacts draft, Sample sample) {
        if (draft.reached(TenderMilestones.PUBLISHED)) {
            return Outcome.rejected(Refusal.notNow(
                    "published-before", "A published rule is not tried any more: it binds as it is.", "O87 art 27"));
        }
        Octets rule = tenders.rule(draft.id()).orElseThrow();
        return run(new Asked(agent, draft.id(), draft.budget(), sample), ScoringRule.fromCanonical(rule.toArray()));
    }

    /** Tries a rule's text while it is being written. */
    @Transactional
    public Outcome<Trial> tryText(Person agent, Octets text, Sample sample) {
        try {
            return run(new Asked(agent, null, UNKNOWN_BUDGET, sample), ScoringRule.parse(text.toArray()));
        } catch (MalformedException e) {
            return Outcome.rejected(
                    Refusal.never("malformed-rule", "The scoring rule can't be read: " + e.getMessage() + ".", null));
        }
    }

    private Outcome<Trial> run(Asked asked, ScoringRule rule) {
        if (rule.criteria().count() > MOST_CRITERIA) {
            return Outcome.rejected(
                    Refusal.never("rule-too-large", "A trial takes at most " + MOST_CRITERIA + " criteria.", null));
        }
        WhatIfBids bids =
                WhatIfBids.of(rule, asked.sample().seed(), asked.sample().bids());
        List<InputProblem> problems = Scoring.problems(rule, bids.bids(), bids.sheets());
        if (!problems.isEmpty()) {
            return Outcome.rejected(Refusal.never(
                    "untriable-rule",
                    "No bid can be judged by this rule: " + problems.get(0).code() + " ("
                            + problems.get(0).subject() + "). Mend what its check finds first.",
                    null));
        }
        Instant now = clock.now();
        WhatIf whatIf = WhatIf.of(
                rule,
                bids.ranking(),
                law.on(rule.jurisdiction(), now)
                        .map(rules -> new RuleLimits(rules, asked.budget()).toLintLimits())
                        .orElse(null));
        recording.record(Act.of("WhatIfRun", Actor.person(asked.agent().id())).with(told(asked, rule)));
        return Outcome.accepted(new Trial(bids, whatIf));
    }

    private static JsonObject told(Asked asked, ScoringRule rule) {
        UUID draft = asked.draft();
        return JsonObject.with("on", "synthetic")
                .withOptional("tender", draft == null ? null : draft.toString())
                .with("rule", rule.digest().hex())
                .with("seed", Json.integer(asked.sample().seed()))
                .with("bids", Json.integer(asked.sample().bids()))
                .build();
    }
}
