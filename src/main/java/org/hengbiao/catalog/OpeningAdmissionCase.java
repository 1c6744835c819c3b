package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hengbiao.catalog.persistence.AdmissionCaseRow;
import org.hengbiao.catalog.persistence.AdmissionCaseRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/**
 * An award to a product from outside the catalog opens a case at the bureau by itself. The award never depends on its
 * outcome.
 */
@ApplicationScoped
public class OpeningAdmissionCase {

    private final AdmissionCaseRows rows;
    private final AdmissionCases cases;
    private final CatalogSettings settings;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    OpeningAdmissionCase(
            AdmissionCaseRows rows,
            AdmissionCases cases,
            CatalogSettings settings,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.cases = cases;
        this.settings = settings;
        this.acts = acts;
        this.clock = clock;
    }

    /** Opens the case, or returns the one that is there for the same offer. */
    @Transactional
    public AdmissionCase open(AdmissionRequest request) {
        Instant now = clock.now();
        AdmissionCaseRow row = row(request, now);
        Optional<AdmissionCaseRow> known = rows.same(row);
        if (known.isPresent()) {
            return cases.toCase(known.get());
        }
        rows.persist(row);
        acts.record(Act.of("AdmissionCaseOpened", Actor.PLATFORM)
                .about(request.tender())
                .with(JsonObject.with("case", row.id.toString())
                        .with("vendor", row.vendor)
                        .with("maker", row.maker)
                        .with("brand", row.brand)
                        .with("model", row.model)
                        .with("modelVersion", row.modelVersion)
                        .with("bid", request.bid().hex())
                        .with("dueAt", row.dueAt.toString())
                        .build())
                .at(now));
        return cases.toCase(row);
    }

    private AdmissionCaseRow row(AdmissionRequest request, Instant now) {
        AdmissionCaseRow row = new AdmissionCaseRow();
        row.id = Identifiers.next(now);
        row.tender = request.tender();
        row.vendor = request.vendor().text();
        row.maker = request.product().maker();
        row.brand = request.product().brand();
        row.model = request.product().model();
        row.modelVersion = request.product().version();
        row.bid = request.bid().octets();
        row.openedAt = now;
        row.dueAt = now.plus(settings.admissionLimit());
        return row;
    }
}
