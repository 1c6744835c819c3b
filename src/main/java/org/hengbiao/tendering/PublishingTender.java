package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Milestones;
import org.hengbiao.ledger.Recorded;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.tendering.persistence.TenderRow;
import org.hengbiao.tendering.persistence.TenderRows;

/** A second person of the agency publishes a draft. From then on it stands, in the database and in the log. */
@ApplicationScoped
public class PublishingTender {

    private final TenderRows rows;
    private final CheckingTender checking;
    private final OpeningKeys keys;
    private final Milestones milestones;
    private final RecordingActs acts;
    private final ClockOfRecord clock;
    private final Event<TenderPublished> published;

    PublishingTender(
            TenderRows rows,
            CheckingTender checking,
            OpeningKeys keys,
            Milestones milestones,
            RecordingActs acts,
            ClockOfRecord clock,
            Event<TenderPublished> published) {
        this.rows = rows;
        this.checking = checking;
        this.keys = keys;
        this.milestones = milestones;
        this.acts = acts;
        this.clock = clock;
        this.published = published;
    }

    /** Publishes, or says why not; breaches of the law come all at once as {@link BrokenRules}. */
    @Transactional
    public Outcome<Recorded> publish(Person agent, UUID tender) {
        TenderRow row = rows.claim(tender).orElseThrow(IllegalArgumentException::new);
        Instant now = clock.now();
        Optional<AssignedKey> key = keys.of(tender);
        Optional<Rejection> why = fault(row, agent, key, now);
        return why.isPresent()
                ? Outcome.rejected(why.get())
                : Outcome.accepted(freeze(row, agent, key.orElseThrow(), now));
    }

    private Optional<Rejection> fault(TenderRow row, Person agent, Optional<AssignedKey> key, Instant now) {
        if (row.published()) {
            return Optional.of(Refusal.notNow("already-published", "This tender is published already.", null));
        }
        if (row.createdBy.equals(agent.id())) {
            return Optional.of(Refusal.never(
                    "second-person-needed",
                    "Who made a draft can't publish it. Another person of the agency must look at it.",
                    null));
        }
        if (key.isEmpty()) {
            return Optional.of(Refusal.notNow(
                    "no-opening-key", "The draft has no opening key yet, so nobody could seal a bid.", null));
        }
        if (rows.publishedOfPlan(row.plan).stream()
                .anyMatch(other -> !milestones.of(other).containsKey(TenderMilestones.FAILED))) {
            return Optional.of(Refusal.notNow(
                    "plan-tendered",
                    "A tender of this plan is published already; only a failed one is repeated.",
                    "O87 art 43"));
        }
        List<TenderBreach> breaches = checking.breaches(row, now);
        return breaches.isEmpty() ? Optional.empty() : Optional.of(new BrokenRules(breaches));
    }

    private Recorded freeze(TenderRow row, Person agent, AssignedKey key, Instant now) {
        row.openingCertificate = key.fingerprint().octets();
        row.publishedBy = agent.id();
        row.publishedAt = now;
        Recorded recorded = acts.milestone(
                TenderMilestones.PUBLISHED,
                Act.of("TenderPublished", Actor.person(agent.id()))
                        .about(row.id)
                        .with(PublishedFields.of(row.toFacts(Map.of()), Tenders.toTerms(row), key))
                        .at(now));
        published.fire(new TenderPublished(row.id, row.deadline));
        return recorded;
    }
}
