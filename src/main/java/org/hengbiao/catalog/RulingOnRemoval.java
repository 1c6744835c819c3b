package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.RemovalProposalRow;
import org.hengbiao.catalog.persistence.RemovalProposalRows;
import org.hengbiao.catalog.persistence.RemovalRulingRow;
import org.hengbiao.catalog.persistence.RemovalRulingRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Another person of the bureau confirms a removal that one proposed, or declines it. */
@ApplicationScoped
public class RulingOnRemoval {

    private final RemovalProposalRows proposals;
    private final RemovalRulingRows rulings;
    private final ProductRows products;
    private final ListingDecisions decisions;
    private final ListingHistory history;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RulingOnRemoval(
            RemovalProposalRows proposals,
            RemovalRulingRows rulings,
            ProductRows products,
            ListingDecisions decisions,
            ListingHistory history,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.proposals = proposals;
        this.rulings = rulings;
        this.products = products;
        this.decisions = decisions;
        this.history = history;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Rules. Refuses with {@code removal-ruled}, {@code second-person-needed}, and with what stands against a removal now.
     *
     * @param confirm whether to confirm; else to decline
     * @param reason why, not blank
     * @return nothing for a proposal that is not known
     */
    @Transactional
    public Optional<Outcome<RemovalProposal>> rule(Person by, UUID id, boolean confirm, String reason) {
        facts.lock();
        return proposals
                .findByIdOptional(id)
                .map(proposal -> objection(by, proposal)
                        .<Outcome<RemovalProposal>>map(Outcome::rejected)
                        .orElseGet(() -> confirm ? confirm(by, proposal, reason) : decline(by, proposal, reason)));
    }

    private Optional<Refusal> objection(Person by, RemovalProposalRow proposal) {
        if (rulings.findByIdOptional(proposal.id).isPresent()) {
            return Optional.of(
                    Refusal.notNow("removal-ruled", "This proposal is ruled on already; a ruling stays.", null));
        }
        return proposal.personId.equals(by.id())
                ? Optional.of(Refusal.never(
                        "second-person-needed", "Who proposed a removal can't rule on it; another person must.", null))
                : Optional.empty();
    }

    private Outcome<RemovalProposal> confirm(Person by, RemovalProposalRow proposal, String reason) {
        Instant now = clock.now();
        LocalDate today = CatalogDay.of(now);
        // It waited longer than the proposer thought: it counts from the day on which two had decided it.
        LocalDate effectiveOn = proposal.effectiveOn.isBefore(today) ? today : proposal.effectiveOn;
        ListingDecision decision =
                new ListingDecision(proposal.product, ListingDecision.Kind.REMOVE, today, effectiveOn, proposal.reason);
        return decisions
                .take(
                        products.findById(proposal.product),
                        new ListingDecisions.Taken(decision, proposal.personId, by.id()),
                        now)
                .fold(
                        listing -> {
                            keep(by, proposal, listing, reason, now);
                            return Outcome.accepted(history.proposal(by, proposal));
                        },
                        Outcome::rejected);
    }

    private Outcome<RemovalProposal> decline(Person by, RemovalProposalRow proposal, String reason) {
        Instant now = clock.now();
        keep(by, proposal, null, reason, now);
        acts.record(Act.of("RemovalDeclined", Actor.person(by.id()))
                .with(JsonObject.with("proposal", proposal.id.toString())
                        .with("product", proposal.product)
                        .with("reason", reason)
                        .build())
                .at(now));
        return Outcome.accepted(history.proposal(by, proposal));
    }

    private void keep(Person by, RemovalProposalRow proposal, @Nullable UUID listing, String reason, Instant now) {
        RemovalRulingRow row = new RemovalRulingRow();
        row.proposal = proposal.id;
        row.proposedBy = proposal.personId;
        row.ruling = listing == null ? "decline" : "confirm";
        row.reason = reason;
        row.personId = by.id();
        row.listing = listing;
        row.recordedAt = now;
        rulings.persistAndFlush(row);
    }
}
