package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.persistence.ApplicationRow;
import org.hengbiao.catalog.persistence.ApplicationRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** A maker applies for a product of its own, or a clerk of the bureau does for any. */
@ApplicationScoped
public class ApplyingForListing {

    private final ProductRows products;
    private final ApplicationRows applications;
    private final ListingHistory history;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ApplyingForListing(
            ProductRows products,
            ApplicationRows applications,
            ListingHistory history,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.products = products;
        this.applications = applications;
        this.history = history;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Applies. Refuses with {@code already-listed} and {@code application-waits}.
     *
     * @param words what the application says, not blank
     * @return nothing for a product that is not on record, or not {@code by}'s own
     */
    @Transactional
    public Optional<Outcome<ListingApplication>> apply(Person by, String product, String words) {
        facts.lock();
        return products.findByIdOptional(product)
                .filter(row -> CatalogReaders.may(by, row))
                .map(row -> apply(by, row, words));
    }

    private Outcome<ListingApplication> apply(Person by, ProductRow product, String words) {
        Instant now = clock.now();
        LocalDate today = CatalogDay.of(now);
        if (!ListingDecision.Kind.ADMIT.mayFollow(history.lastKind(product, now))) {
            return Outcome.rejected(Refusal.notNow(
                    "already-listed",
                    "The product is listed, or suspended, on " + today + "; nothing to apply for.",
                    null));
        }
        if (applications.waitsFor(product.number)) {
            return Outcome.rejected(
                    Refusal.notNow("application-waits", "An application for this product waits already.", null));
        }
        ApplicationRow row = new ApplicationRow();
        row.id = Identifiers.next(now);
        row.product = product.number;
        row.byVendor = !by.is(Role.BUREAU);
        row.words = words;
        row.personId = by.id();
        row.recordedAt = now;
        applications.persist(row);
        acts.record(Act.of("ListingApplied", Actor.person(by.id()))
                .with(JsonObject.with("application", row.id.toString())
                        .with("product", row.product)
                        .with("byVendor", row.byVendor)
                        .with("words", words)
                        .build())
                .at(now));
        return Outcome.accepted(history.application(by, row));
    }
}
