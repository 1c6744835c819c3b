package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.catalog.persistence.AdmissionDecisionRow;
import org.hengbiao.catalog.persistence.AdmissionDecisionRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;

/** Records how the bureau decided a case in its own installation; nothing is listed here. */
@ApplicationScoped
public class RecordingRuling {

    private final AdmissionCases cases;
    private final AdmissionDecisionRows decisions;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RecordingRuling(AdmissionCases cases, AdmissionDecisionRows decisions, RecordingActs acts, ClockOfRecord clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A ruling that came in.
     *
     * @param decision {@code admit} or {@code refuse}
     * @param reason why
     * @param file digest of the file that says so
     */
    public record Foreign(String decision, String reason, Sha256 file) {}

    /**
     * Records it, unless the case has its ruling.
     *
     * @throws IllegalStateException when there is no such case here
     */
    @Transactional
    public void record(Person by, AdmissionRequest request, Foreign ruling) {
        AdmissionCase found = cases.of(request).orElseThrow(() -> new IllegalStateException("no such case"));
        if (found.ruling() != null) {
            return; // One case, one ruling; the file itself is kept.
        }
        Instant now = clock.now();
        AdmissionDecisionRow row = new AdmissionDecisionRow();
        row.admissionCase = found.id();
        row.decision = ruling.decision();
        row.reason = ruling.reason();
        row.personId = by.id();
        row.decidedAt = now;
        decisions.persist(row);
        acts.record(Act.of("AdmissionCaseDecided", Actor.person(by.id()))
                .about(request.tender())
                .with(JsonObject.with("case", found.id().toString())
                        .with("decision", ruling.decision())
                        .with("reason", ruling.reason())
                        .with("file", ruling.file().hex())
                        .build())
                .at(now));
    }
}
