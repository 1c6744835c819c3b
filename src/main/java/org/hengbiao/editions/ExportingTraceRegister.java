package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.RecordingCatalogReads;
import org.hengbiao.editions.domain.EditionList;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.tracing.CommitmentProof;
import org.hengbiao.evidence.tracing.RowOrder;
import org.hengbiao.evidence.tracing.TraceRegister;
import org.hengbiao.evidence.tracing.TracedRow;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.Proofs;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.PlatformKeys;
import org.hengbiao.platform.Refusal;

/** Gives the bureau an edition's trace register, signed by the platform, with which it traces offline. */
@ApplicationScoped
public class ExportingTraceRegister {

    private final EditionFacts facts;
    private final EditionRecords records;
    private final RowOrderKey orders;
    private final Proofs proofs;
    private final PlatformKeys keys;
    private final RecordingCatalogReads reads;
    private final RecordingActs acts;

    ExportingTraceRegister(
            EditionFacts facts,
            EditionRecords records,
            RowOrderKey orders,
            Proofs proofs,
            PlatformKeys keys,
            RecordingCatalogReads reads,
            RecordingActs acts) {
        this.facts = facts;
        this.records = records;
        this.orders = orders;
        this.proofs = proofs;
        this.keys = keys;
        this.reads = reads;
        this.acts = acts;
    }

    /**
     * The signed register; nothing for an edition that is not known. Refuses with {@code no-row-orders} and
     * {@code row-order-not-in-log}.
     */
    @Transactional
    public Optional<Outcome<byte[]>> export(Person by, UUID id) {
        return facts.edition(id).map(row -> {
            List<EditionCopyRow> copies = facts.copies(id);
            if (!row.rowOrder || copies.isEmpty()) {
                return Outcome.rejected(
                        Refusal.notNow("no-row-orders", "No copy of this edition has a row order of its own.", null));
            }
            Map<Sha256, LogProof> found = proofs.proofs(
                    copies.stream().map(copy -> Sha256.ofOctets(copy.entry)).toList());
            return found.size() < copies.size()
                    ? Outcome.rejected(AccessRules.notInLogYet())
                    : Outcome.accepted(export(by, row, register(row, copies, found)));
        });
    }

    private byte[] export(Person by, EditionRow row, TraceRegister register) {
        reads.record(by, "edition trace register " + row.id);
        acts.record(Act.of("EditionTraceRegisterExported", Actor.person(by.id()))
                .with(JsonObject.with("edition", row.id.toString())
                        .with("copies", register.copies().size())
                        .build()));
        return keys.sign(register.toJson());
    }

    /** The register, unsigned, for tracing here; copies whose commitment is not in the log yet are left out. */
    TraceRegister register(EditionRow row) {
        List<EditionCopyRow> copies = facts.copies(row.id);
        return register(
                row,
                copies,
                proofs.proofs(
                        copies.stream().map(copy -> Sha256.ofOctets(copy.entry)).toList()));
    }

    private TraceRegister register(EditionRow row, List<EditionCopyRow> copies, Map<Sha256, LogProof> found) {
        EditionList list = records.list(row);
        List<EditionCopyRow> ordered = copies.stream()
                .filter(copy -> copy.commitment != null && found.containsKey(Sha256.ofOctets(copy.entry)))
                .toList();
        return new TraceRegister(
                row.id,
                Sha256.ofOctets(row.list),
                row.title,
                list.entries().stream().map(ExportingTraceRegister::traced).toList(),
                ordered.stream().map(copy -> copy(row, copy, found)).toList());
    }

    private TraceRegister.Copy copy(EditionRow row, EditionCopyRow copy, Map<Sha256, LogProof> found) {
        Sha256 entry = Sha256.ofOctets(copy.entry);
        RowOrder order = orders.of(row.id, copy.number);
        EditionCopy.Recipient recipient = records.copy(copy).recipient();
        return new TraceRegister.Copy(
                copy.number,
                recipient.organisation(),
                recipient.name(),
                order,
                order.commitment(row.id, copy.number),
                new CommitmentProof(proofs.statement(entry).orElseThrow(), Objects.requireNonNull(found.get(entry))));
    }

    private static TracedRow traced(EditionEntry entry) {
        return new TracedRow(
                entry.number(),
                entry.model(),
                entry.version(),
                entry.certificates().stream()
                        .map(EditionEntry.Certificate::number)
                        .toList());
    }
}
