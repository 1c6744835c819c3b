package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.RemovalProposalRow;
import org.hengbiao.catalog.persistence.RemovalProposalRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** A clerk of the bureau proposes to remove a product from the catalog. Nothing changes until another one confirms. */
@ApplicationScoped
public class ProposingRemoval {

    private final ProductRows products;
    private final RemovalProposalRows proposals;
    private final ListingHistory history;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ProposingRemoval(
            ProductRows products,
            RemovalProposalRows proposals,
            ListingHistory history,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.products = products;
        this.proposals = proposals;
        this.history = history;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Proposes. Refuses with {@code not-listed}, {@code removal-waits} and {@code effective-before-decided}.
     *
     * @param order reason and the day from which the removal shall count; the day of the decision is that of the confirmation
     * @return nothing for a product that is not on record
     */
    @Transactional
    public Optional<Outcome<RemovalProposal>> propose(Person by, String product, ListingOrder order) {
        facts.lock();
        return products.findByIdOptional(product).map(row -> propose(by, row, order));
    }

    private Outcome<RemovalProposal> propose(Person by, ProductRow product, ListingOrder order) {
        Instant now = clock.now();
        LocalDate today = CatalogDay.of(now);
        LocalDate effectiveOn = order.effectiveOn() == null ? today : order.effectiveOn();
        if (!ListingDecision.Kind.REMOVE.mayFollow(history.lastKind(product, now))) {
            return Outcome.rejected(Refusal.notNow("not-listed", "The product is not in the catalog.", null));
        }
        if (proposals.waitsFor(product.number)) {
            return Outcome.rejected(
                    Refusal.notNow("removal-waits", "A proposal to remove this product waits already.", null));
        }
        if (effectiveOn.isBefore(today)) {
            return Outcome.rejected(
                    Refusal.never("effective-before-decided", "A removal counts no earlier than it is decided.", null));
        }
        RemovalProposalRow row = new RemovalProposalRow();
        row.id = Identifiers.next(now);
        row.product = product.number;
        row.effectiveOn = effectiveOn;
        row.reason = order.reason();
        row.personId = by.id();
        row.recordedAt = now;
        proposals.persist(row);
        acts.record(Act.of("RemovalProposed", Actor.person(by.id()))
                .with(JsonObject.with("proposal", row.id.toString())
                        .with("product", row.product)
                        .with("effectiveOn", effectiveOn.toString())
                        .with("reason", row.reason)
                        .build())
                .at(now));
        return Outcome.accepted(history.proposal(by, row));
    }
}
