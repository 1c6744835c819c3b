package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.AdmissionDecisionRow;
import org.hengbiao.catalog.persistence.AdmissionDecisionRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/**
 * The bureau decides an admission case. To admit means to list, through the same door as every other admission: the product must
 * be on record with what the list demands of any.
 */
@ApplicationScoped
public class DecidingAdmissionCase {

    private final AdmissionCases cases;
    private final AdmissionDecisionRows decisions;
    private final Membership membership;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final ListingDecisions listings;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    DecidingAdmissionCase(
            AdmissionCases cases,
            AdmissionDecisionRows decisions,
            Membership membership,
            RecordedFacts facts,
            CatalogSettings settings,
            ListingDecisions listings,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.membership = membership;
        this.facts = facts;
        this.settings = settings;
        this.listings = listings;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What the bureau decides.
     *
     * @param decision {@code admit} or {@code refuse}
     * @param reason why, not blank
     */
    public record AdmissionRuling(String decision, String reason) {}

    /**
     * Decides; nothing for a case that is not known. Refuses with {@code case-decided}, {@code product-not-on-record}, and with
     * what stands against any other admission, such as {@code product-not-admissible}.
     */
    @Transactional
    public Optional<Outcome<AdmissionCase>> decide(Person by, UUID id, AdmissionRuling ruling) {
        facts.lock();
        return cases.find(id).map(found -> decide(by, found, ruling));
    }

    private Outcome<AdmissionCase> decide(Person by, AdmissionCase found, AdmissionRuling ruling) {
        if (found.ruling() != null) {
            return Outcome.rejected(
                    Refusal.notNow("case-decided", "This case is decided already; a decision stays.", null));
        }
        Instant now = clock.now();
        Actor actor = Actor.person(by.id());
        if (ruling.decision().equals("admit")) {
            Optional<Rejection> objection = admit(found.request().product(), ruling.reason(), by, now);
            if (objection.isPresent()) {
                return Outcome.rejected(objection.get());
            }
        }
        AdmissionDecisionRow row = new AdmissionDecisionRow();
        row.admissionCase = found.id();
        row.decision = ruling.decision();
        row.reason = ruling.reason();
        row.personId = by.id();
        row.decidedAt = now;
        decisions.persist(row);
        acts.record(Act.of("AdmissionCaseDecided", actor)
                .about(found.request().tender())
                .with(JsonObject.with("case", found.id().toString())
                        .with("decision", ruling.decision())
                        .with("reason", ruling.reason())
                        .build())
                .at(now));
        return Outcome.accepted(new AdmissionCase(
                found.id(),
                found.request(),
                found.openedAt(),
                found.dueAt(),
                new AdmissionCase.Ruling(ruling.decision(), ruling.reason(), now)));
    }

    private Optional<Rejection> admit(OfferedProduct offered, String reason, Person by, Instant now) {
        Optional<ProductRow> row = membership.find(offered);
        if (row.isEmpty()) {
            return Optional.of(Refusal.notNow(
                    "product-not-on-record",
                    "The catalog has no facts about this product yet. Import its row and its certificates first.",
                    null));
        }
        ProductFacts known =
                facts.of(List.of(row.get()), settings.requiredCertificates()).get(0);
        if (CatalogListing.standing(known, now, now).eligible()) {
            return Optional.empty();
        }
        LocalDate today = CatalogDay.of(now);
        ListingDecision decision =
                new ListingDecision(row.get().number, ListingDecision.Kind.ADMIT, today, today, reason);
        return listings.take(row.get(), new ListingDecisions.Taken(decision, by.id(), null), now)
                .fold(taken -> Optional.empty(), Optional::of);
    }
}
