package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.CatalogListingRow;
import org.hengbiao.catalog.persistence.CatalogListingRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.SuspensionConfirmationRow;
import org.hengbiao.catalog.persistence.SuspensionConfirmationRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** A second person of the bureau confirms a suspension before it lapses. */
@ApplicationScoped
public class ConfirmingSuspension {

    private final CatalogListingRows listings;
    private final SuspensionConfirmationRows confirmations;
    private final ListingHistory history;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ConfirmingSuspension(
            CatalogListingRows listings,
            SuspensionConfirmationRows confirmations,
            ListingHistory history,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.listings = listings;
        this.confirmations = confirmations;
        this.history = history;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Confirms. Refuses with {@code nothing-to-confirm}, {@code suspension-lapsed} and {@code second-person-needed}.
     *
     * @return nothing for a decision that is not known
     */
    @Transactional
    public Optional<Outcome<DecisionTaken>> confirm(Person by, UUID decision) {
        facts.lock();
        return listings.findByIdOptional(decision).map(row -> {
            Instant now = clock.now();
            return objection(by, row, CatalogDay.of(now))
                    .<Outcome<DecisionTaken>>map(Outcome::rejected)
                    .orElseGet(() -> confirm(by, row, now));
        });
    }

    private Optional<Refusal> objection(Person by, CatalogListingRow row, LocalDate today) {
        if (row.confirmUntil == null || confirmations.findByIdOptional(row.id).isPresent()) {
            return Optional.of(Refusal.notNow(
                    "nothing-to-confirm", "This decision needs no confirmation, or has it already.", null));
        }
        if (today.isAfter(row.confirmUntil)) {
            return Optional.of(Refusal.notNow(
                    "suspension-lapsed",
                    "The suspension lapsed unconfirmed with the end of " + row.confirmUntil + ". Suspend anew.",
                    null));
        }
        if (row.personId.equals(by.id())) {
            return Optional.of(Refusal.never(
                    "second-person-needed", "Who suspended a product can't confirm it; another person must.", null));
        }
        return Optional.empty();
    }

    private Outcome<DecisionTaken> confirm(Person by, CatalogListingRow listing, Instant now) {
        SuspensionConfirmationRow row = new SuspensionConfirmationRow();
        row.listing = listing.id;
        row.decidedBy = listing.personId;
        row.confirmUntil = listing.confirmUntil;
        row.personId = by.id();
        row.recordedAt = now;
        confirmations.persistAndFlush(row);
        acts.record(Act.of("SuspensionConfirmed", Actor.person(by.id()))
                .with(JsonObject.with("product", listing.product)
                        .with("decidedOn", listing.decidedOn.toString())
                        .with("effectiveOn", listing.effectiveOn.toString())
                        .build())
                .at(now));
        return Outcome.accepted(history.decision(by, listing.id));
    }
}
