package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.RecordingCatalogReads;
import org.hengbiao.editions.domain.EditionList;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.evidence.acts.EditionConsent;
import org.hengbiao.identity.Person;
import org.jspecify.annotations.Nullable;

/** What is known of editions and copies. */
@ApplicationScoped
public class Editions {

    /** The longest page. */
    public static final int MAX_PAGE = 100;

    private final EditionFacts facts;
    private final EditionRecords records;
    private final RecordingCatalogReads reads;

    Editions(EditionFacts facts, EditionRecords records, RecordingCatalogReads reads) {
        this.facts = facts;
        this.records = records;
        this.reads = reads;
    }

    /**
     * A page of editions, the newest first.
     *
     * @param before the last of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<Edition> page(@Nullable UUID before, int size) {
        return facts.editions(before, within(size)).stream()
                .map(records::edition)
                .toList();
    }

    @Transactional
    public Optional<Edition> find(UUID id) {
        return facts.edition(id).map(records::edition);
    }

    /** The list itself, for the two parties. The reading is recorded. */
    @Transactional
    public Optional<EditionList> list(Person reader, UUID id) {
        return facts.edition(id).map(row -> {
            reads.record(reader, "edition list " + id);
            return records.list(row);
        });
    }

    /** What {@code party} signs to consent. */
    @Transactional
    public Optional<EditionConsent> consent(UUID id, Party party) {
        return find(id).map(edition -> new EditionConsent(edition.id(), edition.list(), party.text()));
    }

    /** The register of an edition's copies, by number; at most 1,023. */
    @Transactional
    public List<EditionCopy> copies(UUID edition) {
        return records.copies(facts.copies(edition));
    }

    /** A reader's own copies, the newest first; see {@link #page}. */
    @Transactional
    public List<EditionCopy> ownCopies(Person reader, @Nullable UUID before, int size) {
        return records.copies(facts.ownCopies(reader.id(), before, within(size)));
    }

    private static int within(int size) {
        return Math.max(1, Math.min(MAX_PAGE, size));
    }
}
