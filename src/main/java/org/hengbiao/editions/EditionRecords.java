package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hengbiao.editions.domain.EditionList;
import org.hengbiao.editions.persistence.EditionConsentRow;
import org.hengbiao.editions.persistence.EditionCopyEventRow;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/** Makes values of the editions' rows. */
@ApplicationScoped
class EditionRecords {

    private final EditionFacts facts;
    private final Directory directory;

    EditionRecords(EditionFacts facts, Directory directory) {
        this.facts = facts;
        this.directory = directory;
    }

    Edition edition(EditionRow row) {
        return new Edition(
                row.id,
                row.ordinal,
                row.base,
                row.province,
                row.title,
                row.entries,
                Sha256.ofOctets(row.list),
                row.rowOrder,
                row.drawnAt,
                facts.consents(row.id).stream().map(this::consent).toList(),
                facts.issue(row.id).map(issue -> issue.at).orElse(null));
    }

    /** The list, after its digest was compared once more. */
    EditionList list(EditionRow row) {
        if (!Sha256.of(row.content).equals(Sha256.ofOctets(row.list))) {
            throw new IllegalStateException("the stored list of edition " + row.id + " has another digest");
        }
        return EditionList.read(row.content);
    }

    List<EditionCopy> copies(List<EditionCopyRow> rows) {
        List<EditionCopyEventRow> events =
                facts.events(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> copy(
                        row,
                        events.stream()
                                .filter(event -> event.key.copy().equals(row.id))
                                .toList()))
                .toList();
    }

    EditionCopy copy(EditionCopyRow row) {
        return copies(List.of(row)).get(0);
    }

    private EditionCopy copy(EditionCopyRow row, List<EditionCopyEventRow> events) {
        EditionRow edition = facts.edition(row.edition).orElseThrow();
        return new EditionCopy(
                row.id,
                row.edition,
                EditionCopy.label(edition.ordinal, row.number),
                edition.title,
                row.number,
                new EditionCopy.Recipient(
                        row.personId, name(row.personId), row.organisation, organisation(row.organisation)),
                row.purpose,
                row.preparedAt,
                events.stream().map(this::event).toList());
    }

    private EditionCopy.Event event(EditionCopyEventRow row) {
        return new EditionCopy.Event(
                row.key.event(), name(row.personId), row.witness == null ? null : name(row.witness), row.note, row.at);
    }

    private Edition.Consent consent(EditionConsentRow row) {
        return new Edition.Consent(row.key.party(), name(row.personId), row.documentNumber, row.at);
    }

    String name(UUID person) {
        return directory.person(person).map(Person::name).orElse("-");
    }

    /** An organisation's name on papers. */
    String organisation(String code) {
        return directory
                .organisation(new CreditCode(code))
                .map(organisation -> organisation.name().zh())
                .orElse(code);
    }
}
