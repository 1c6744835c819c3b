package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.regulation.CalendarNotLoaded;

/**
 * A clerk of the bureau suspends a listed product, or lifts a suspension. A suspension holds at once; that it lapses when nobody
 * confirms it in time is computed, so no timer has to run.
 */
@ApplicationScoped
public class DecidingListing {

    private final ProductRows products;
    private final ListingDecisions decisions;
    private final ListingHistory history;
    private final HouseTerms terms;
    private final RecordedFacts facts;
    private final ClockOfRecord clock;

    DecidingListing(
            ProductRows products,
            ListingDecisions decisions,
            ListingHistory history,
            HouseTerms terms,
            RecordedFacts facts,
            ClockOfRecord clock) {
        this.products = products;
        this.decisions = decisions;
        this.history = history;
        this.terms = terms;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Suspends; a second person has to confirm in time.
     *
     * @return nothing for a product that is not on record; refused with what {@link ListingDecisions} objects, or with
     *     {@code calendar-not-loaded} when the last day for the confirmation can't be told
     */
    @Transactional
    public Optional<Outcome<DecisionTaken>> suspend(Person by, String product, ListingOrder order) {
        facts.lock();
        return products.findByIdOptional(product).map(row -> suspend(by, row, order));
    }

    /** Lifts a suspension; one person may. Returns as {@link #suspend}. */
    @Transactional
    public Optional<Outcome<DecisionTaken>> lift(Person by, String product, ListingOrder order) {
        facts.lock();
        return products.findByIdOptional(product).map(row -> {
            Instant now = clock.now();
            return take(by, row, order.toDecision(row.number, ListingDecision.Kind.LIFT, CatalogDay.of(now)), now);
        });
    }

    private Outcome<DecisionTaken> suspend(Person by, ProductRow row, ListingOrder order) {
        Instant now = clock.now();
        LocalDate today = CatalogDay.of(now);
        try {
            ListingDecision held = order.toDecision(row.number, ListingDecision.Kind.SUSPEND, today)
                    .toConfirmUntil(terms.confirmUntil(today));
            return take(by, row, held, now);
        } catch (CalendarNotLoaded e) {
            return Outcome.rejected(Refusal.notNow(
                    "calendar-not-loaded",
                    "The last day for the confirmation can't be told: " + e.getMessage()
                            + ". Load that year's calendar.",
                    null));
        }
    }

    private Outcome<DecisionTaken> take(Person by, ProductRow row, ListingDecision decision, Instant now) {
        Outcome<UUID> taken = decisions.take(row, new ListingDecisions.Taken(decision, by.id(), null), now);
        return taken.fold(id -> Outcome.accepted(history.decision(by, id)), Outcome::rejected);
    }
}
