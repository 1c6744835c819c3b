package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;

/** States every listing decision in the log, however it came. */
@ApplicationScoped
class ListingDecisions {

    private final RecordingActs acts;

    ListingDecisions(RecordingActs acts) {
        this.acts = acts;
    }

    void record(ListingDecision decision, Actor by, Instant at) {
        acts.record(Act.of("ListingDecided", by)
                .with(JsonObject.with("product", decision.product())
                        .with("decision", decision.decision().text())
                        .with("decidedOn", decision.decidedOn().toString())
                        .with("effectiveOn", decision.effectiveOn().toString())
                        .with("reason", decision.reason())
                        .build())
                .at(at));
    }
}
