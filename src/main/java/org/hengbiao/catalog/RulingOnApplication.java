package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.persistence.ApplicationRow;
import org.hengbiao.catalog.persistence.ApplicationRows;
import org.hengbiao.catalog.persistence.ApplicationRulingRow;
import org.hengbiao.catalog.persistence.ApplicationRulingRows;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The bureau admits or refuses what was applied for. */
@ApplicationScoped
public class RulingOnApplication {

    private final ApplicationRows applications;
    private final ApplicationRulingRows rulings;
    private final ProductRows products;
    private final ListingDecisions decisions;
    private final ListingHistory history;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RulingOnApplication(
            ApplicationRows applications,
            ApplicationRulingRows rulings,
            ProductRows products,
            ListingDecisions decisions,
            ListingHistory history,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.applications = applications;
        this.rulings = rulings;
        this.products = products;
        this.decisions = decisions;
        this.history = history;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What the bureau rules.
     *
     * @param admit whether to admit; else to refuse
     * @param order reason and days
     */
    public record ApplicationOrder(boolean admit, ListingOrder order) {}

    /**
     * Rules; nothing for an application that is not known. Refuses with {@code application-ruled} and, on an admission, with what
     * stands against it, such as {@code product-not-admissible}.
     */
    @Transactional
    public Optional<Outcome<ListingApplication>> rule(Person by, UUID id, ApplicationOrder order) {
        facts.lock();
        return applications.findByIdOptional(id).map(application -> rule(by, application, order));
    }

    private Outcome<ListingApplication> rule(Person by, ApplicationRow application, ApplicationOrder order) {
        if (rulings.findByIdOptional(application.id).isPresent()) {
            return Outcome.rejected(
                    Refusal.notNow("application-ruled", "This application is ruled on already; a ruling stays.", null));
        }
        Instant now = clock.now();
        if (!order.admit()) {
            refuse(by, application, order.order().reason(), now);
            return Outcome.accepted(history.application(by, application));
        }
        ListingDecision decision =
                order.order().toDecision(application.product, ListingDecision.Kind.ADMIT, CatalogDay.of(now));
        return decisions
                .take(products.findById(application.product), new ListingDecisions.Taken(decision, by.id(), null), now)
                .fold(
                        listing -> {
                            keep(by, application, listing, decision.reason(), now);
                            return Outcome.accepted(history.application(by, application));
                        },
                        Outcome::rejected);
    }

    private void refuse(Person by, ApplicationRow application, String reason, Instant now) {
        keep(by, application, null, reason, now);
        acts.record(Act.of("ApplicationRefused", Actor.person(by.id()))
                .with(JsonObject.with("application", application.id.toString())
                        .with("product", application.product)
                        .with("reason", reason)
                        .build())
                .at(now));
    }

    private void keep(Person by, ApplicationRow application, @Nullable UUID listing, String reason, Instant now) {
        ApplicationRulingRow row = new ApplicationRulingRow();
        row.application = application.id;
        row.ruling = listing == null ? "refuse" : "admit";
        row.reason = reason;
        row.personId = by.id();
        row.listing = listing;
        row.recordedAt = now;
        rulings.persist(row);
    }
}
