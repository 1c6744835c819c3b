package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.catalog.RecordingCatalogReads;
import org.hengbiao.editions.domain.EditionList;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.editions.persistence.LeakFacts;
import org.hengbiao.evidence.tracing.LayoutMark;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.Outcome;

/** Opens a copy that was signed for, to its recipient, or to the bureau that prints it for the recipient. */
@ApplicationScoped
public class OpeningCopy {

    private final EditionFacts facts;
    private final LeakFacts leaks;
    private final EditionRecords records;
    private final RowOrderKey orders;
    private final RecordingCatalogReads reads;

    OpeningCopy(
            EditionFacts facts,
            LeakFacts leaks,
            EditionRecords records,
            RowOrderKey orders,
            RecordingCatalogReads reads) {
        this.facts = facts;
        this.leaks = leaks;
        this.records = records;
        this.orders = orders;
        this.reads = reads;
    }

    /**
     * Opens it; nothing for a copy that is not {@code reader}'s to see. Every opening is recorded as a reading of the list.
     * Refuses with {@code copy-not-signed-for}, {@code copy-closed} and {@code access-frozen}.
     *
     * @param form {@code xlsx} or {@code pdf}
     */
    @Transactional
    public Optional<Outcome<OpenedCopy>> open(Person reader, UUID id, String form) {
        return facts.copy(id)
                .filter(row -> row.personId.equals(reader.id()) || reader.is(Role.BUREAU))
                .map(row -> open(reader, row, form));
    }

    private Outcome<OpenedCopy> open(Person reader, EditionCopyRow row, String form) {
        EditionCopy copy = records.copy(row);
        if (copy.phase() == CopyPhase.PREPARED) {
            return Outcome.rejected(AccessRules.notSignedFor());
        }
        if (copy.phase() != CopyPhase.SIGNED_FOR) {
            return Outcome.rejected(AccessRules.closed(copy.phase()));
        }
        if (!leaks.standing(row.organisation).isEmpty()) {
            return Outcome.rejected(AccessRules.frozen());
        }
        EditionRow edition = facts.edition(row.edition).orElseThrow();
        EditionList list = records.list(edition);
        reads.record(reader, "edition copy " + row.id + " " + form);
        return Outcome.accepted(new OpenedCopy(
                copy,
                records.edition(edition),
                edition.rowOrder ? arranged(list, row) : list,
                LayoutMark.of(row.number)));
    }

    private EditionList arranged(EditionList list, EditionCopyRow row) {
        Map<String, EditionEntry> byNumber =
                list.entries().stream().collect(Collectors.toMap(EditionEntry::number, Function.identity()));
        List<EditionEntry> entries = orders.of(row.edition, row.number).arrange(List.copyOf(byNumber.keySet())).stream()
                .map(number -> Objects.requireNonNull(byNumber.get(number)))
                .toList();
        return new EditionList(list.province(), list.title(), list.base(), list.at(), entries, list.gone());
    }
}
