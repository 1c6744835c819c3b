package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.DecisionRules;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CatalogListingRow;
import org.hengbiao.catalog.persistence.CatalogListingRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which people's decisions about a product's place go, whatever they follow from: an application, an
 * admission case, a clerk's own finding. It also states in the log what an import brought.
 */
@ApplicationScoped
class ListingDecisions {

    private final CatalogListingRows rows;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final RecordingActs acts;

    ListingDecisions(CatalogListingRows rows, RecordedFacts facts, CatalogSettings settings, RecordingActs acts) {
        this.rows = rows;
        this.facts = facts;
        this.settings = settings;
        this.acts = acts;
    }

    /**
     * A decision and who takes it.
     *
     * @param decision what is decided
     * @param person who decides, or who proposed what a second one confirmed
     * @param second who confirmed it; null for what one may decide
     */
    record Taken(
            ListingDecision decision, UUID person, @Nullable UUID second) {}

    /** Takes a decision, or says why not. The caller holds the catalog's lock. */
    Outcome<UUID> take(ProductRow product, Taken taken, Instant now) {
        ProductFacts known =
                facts.of(List.of(product), settings.requiredCertificates()).get(0);
        Optional<DecisionRules.Objection> objection = DecisionRules.against(known, taken.decision(), now);
        if (objection.isPresent()) {
            return Outcome.rejected(
                    Refusal.notNow(objection.get().code(), objection.get().detail(), null));
        }
        CatalogListingRow row = CatalogListingRow.of(Identifiers.next(now), taken.decision(), now);
        row.personId = taken.person();
        row.secondedBy = taken.second();
        rows.persistAndFlush(row);
        UUID decider = taken.second() == null ? taken.person() : taken.second();
        record(taken.decision(), Actor.person(decider), now);
        return Outcome.accepted(row.id);
    }

    /** States a decision in the log. */
    void record(ListingDecision decision, Actor by, Instant at) {
        acts.record(Act.of("ListingDecided", by)
                .with(JsonObject.with("product", decision.product())
                        .with("decision", decision.decision().text())
                        .with("decidedOn", decision.decidedOn().toString())
                        .with("effectiveOn", decision.effectiveOn().toString())
                        .withOptional(
                                "confirmUntil",
                                decision.confirmUntil() == null
                                        ? null
                                        : decision.confirmUntil().toString())
                        .with("reason", decision.reason())
                        .build())
                .at(at));
    }
}
