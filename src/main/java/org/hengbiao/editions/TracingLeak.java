package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.RecordingCatalogReads;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionFreezeRow;
import org.hengbiao.editions.persistence.EditionLeakRow;
import org.hengbiao.editions.persistence.LeakFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.tracing.LeakedFile;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/** The bureau traces a leaked copy (外泄核查) and, in the same step, freezes what its recipient's organisation can open. */
@ApplicationScoped
public class TracingLeak {

    private final EditionFacts facts;
    private final LeakFacts leaks;
    private final LeakFinding finding;
    private final LeakReports reports;
    private final KeepingCopyRegister copies;
    private final RecordingCatalogReads reads;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    TracingLeak(
            EditionFacts facts,
            LeakFacts leaks,
            LeakFinding finding,
            LeakReports reports,
            KeepingCopyRegister copies,
            RecordingCatalogReads reads,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.facts = facts;
        this.leaks = leaks;
        this.finding = finding;
        this.reports = reports;
        this.copies = copies;
        this.reads = reads;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What turned up.
     *
     * @param file the leaked file; null when only a copy's number was read
     * @param label the number as it was typed; null with a file
     * @param freeze whether to freeze the organisation of a copy that is found otherwise than by its column widths
     */
    public record Lead(@Nullable Octets file, @Nullable String label, boolean freeze) {}

    /**
     * Traces, records, freezes.
     *
     * @throws MalformedException when the file can't be read as a table
     */
    @Transactional
    public Leak trace(Person by, Lead lead) {
        facts.lock();
        Octets file = lead.file();
        LeakFinding.Found found = file == null
                ? finding.typed(lead.label() == null ? "" : lead.label())
                : finding.in(LeakedFile.read(file.toArray()));
        EditionLeakRow row = keep(by, lead, found);
        EditionCopyRow copy = found.copy();
        // Column widths are an indication only: nobody loses access over them.
        if (copy != null && lead.freeze() && !found.basis().equals("mark")) {
            freeze(by, row, copy.organisation);
        }
        return reports.leak(row);
    }

    private EditionLeakRow keep(Person by, Lead lead, LeakFinding.Found found) {
        Octets file = lead.file();
        EditionCopyRow copy = found.copy();
        Instant now = clock.now();
        EditionLeakRow row = new EditionLeakRow();
        row.id = Identifiers.next(now);
        row.file = file == null ? null : file.sha256().octets();
        row.typed = lead.label();
        row.rowsFound = found.rows();
        row.edition = copy == null ? null : copy.edition;
        row.copy = copy == null ? null : copy.id;
        row.basis = found.basis();
        row.percent = found.percent();
        row.exponent = found.exponent();
        row.personId = by.id();
        row.at = now;
        facts.keep(row);
        reads.record(by, "edition leak " + row.id);
        acts.record(Act.of("EditionLeakTraced", Actor.person(by.id()))
                .with(JsonObject.with("leak", row.id.toString())
                        .withOptional(
                                "file",
                                row.file == null
                                        ? null
                                        : Sha256.ofOctets(row.file).hex())
                        .withOptional("copy", copy == null ? null : copy.id.toString())
                        .with("basis", row.basis)
                        .with("rows", row.rowsFound)
                        .build())
                .at(now));
        return row;
    }

    private void freeze(Person by, EditionLeakRow leak, String organisation) {
        Instant now = clock.now();
        EditionFreezeRow freeze = new EditionFreezeRow();
        freeze.id = Identifiers.next(now);
        freeze.organisation = organisation;
        freeze.leak = leak.id;
        freeze.personId = by.id();
        freeze.at = now;
        facts.keep(freeze);
        int recalled = 0;
        for (EditionCopyRow copy : facts.copiesOf(organisation)) {
            recalled += copies.happen(
                            copy, new KeepingCopyRegister.Happening(by, CopyPhase.RECALLED, null, "外泄核查 " + leak.id))
                    .<Integer>fold(done -> 1, already -> 0);
        }
        acts.record(Act.of("EditionAccessFrozen", Actor.person(by.id()))
                .with(JsonObject.with("freeze", freeze.id.toString())
                        .with("leak", leak.id.toString())
                        .with("organisation", organisation)
                        .with("recalled", recalled)
                        .build())
                .at(now));
    }

    /** What was traced, the newest first. */
    @Transactional
    public List<Leak> page(@Nullable UUID before, int size) {
        return leaks.leaks(before, Math.max(1, Math.min(Editions.MAX_PAGE, size))).stream()
                .map(reports::leak)
                .toList();
    }

    /** One report. */
    @Transactional
    public Optional<Leak> find(UUID id) {
        return leaks.leak(id).map(reports::leak);
    }
}
