package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.persistence.AdmissionCaseRow;
import org.hengbiao.catalog.persistence.AdmissionCaseRows;
import org.hengbiao.catalog.persistence.AdmissionDecisionRow;
import org.hengbiao.catalog.persistence.AdmissionDecisionRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** The admission cases, for the bureau. */
@ApplicationScoped
public class AdmissionCases {

    private final AdmissionCaseRows cases;
    private final AdmissionDecisionRows decisions;
    private final RecordingCatalogReads reads;

    AdmissionCases(AdmissionCaseRows cases, AdmissionDecisionRows decisions, RecordingCatalogReads reads) {
        this.cases = cases;
        this.decisions = decisions;
        this.reads = reads;
    }

    /**
     * A page of cases, the oldest first. The reading is recorded.
     *
     * @param after the last case of the page before; null to begin
     * @param size from 1 to {@link CatalogListing#MAX_PAGE}
     */
    @Transactional
    public List<AdmissionCase> page(Person reader, @Nullable UUID after, int size) {
        reads.record(reader, "admission cases");
        return cases.page(after, Math.max(1, Math.min(CatalogListing.MAX_PAGE, size))).stream()
                .map(this::toCase)
                .toList();
    }

    /** The case that an award opened, if it did. */
    @Transactional
    public Optional<AdmissionCase> of(AdmissionRequest request) {
        AdmissionCaseRow like = new AdmissionCaseRow();
        like.tender = request.tender();
        like.bid = request.bid().octets();
        like.maker = request.product().maker();
        like.model = request.product().model();
        like.modelVersion = request.product().version();
        return cases.same(like).map(this::toCase);
    }

    /** A page of the cases that wait for a decision; parameters as {@link #page}. The reading is recorded. */
    @Transactional
    public List<AdmissionCase> open(Person reader, @Nullable UUID after, int size) {
        reads.record(reader, "admission cases that wait");
        return cases.open(after, Math.max(1, Math.min(CatalogListing.MAX_PAGE, size))).stream()
                .map(this::toCase)
                .toList();
    }

    Optional<AdmissionCase> find(UUID id) {
        return cases.findByIdOptional(id).map(this::toCase);
    }

    AdmissionCase toCase(AdmissionCaseRow row) {
        AdmissionDecisionRow decision = decisions.findById(row.id);
        return new AdmissionCase(
                row.id,
                new AdmissionRequest(
                        row.tender,
                        new CreditCode(row.vendor),
                        new OfferedProduct(row.maker, row.brand, row.model, row.modelVersion),
                        Sha256.ofOctets(row.bid)),
                row.openedAt,
                row.dueAt,
                decision == null
                        ? null
                        : new AdmissionCase.Ruling(decision.decision, decision.reason, decision.decidedAt));
    }
}
