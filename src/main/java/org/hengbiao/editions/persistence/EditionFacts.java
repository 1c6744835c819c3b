package org.hengbiao.editions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Editions, consents, issues, copies: read and kept as facts. */
@ApplicationScoped
public class EditionFacts {

    // Any constant that no other advisory lock of the service uses: "edition" in ASCII.
    private static final long LOCK = 0x65646974696f6eL;

    private final EntityManager entities;

    EditionFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets nobody else change editions or copies until the end of the transaction. */
    public void lock() {
        entities.createNativeQuery("SELECT count(*) FROM pg_advisory_xact_lock(:key)", Long.class)
                .setParameter("key", LOCK)
                .getSingleResult();
    }

    /** Keeps a row of any of the editions' tables. */
    public void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    public Optional<EditionRow> edition(UUID id) {
        return Optional.ofNullable(entities.find(EditionRow.class, id));
    }

    /** The greatest ordinal in use; 0 for none. */
    public int lastOrdinal() {
        return entities.createQuery("select coalesce(max(ordinal), 0) from EditionRow", Integer.class)
                .getSingleResult();
    }

    /** Editions, the newest first; a null {@code before} begins. */
    public List<EditionRow> editions(@Nullable UUID before, int size) {
        String where = before == null ? "" : "where id < :before ";
        var query = entities.createQuery("from EditionRow " + where + "order by id desc", EditionRow.class);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(size).getResultList();
    }

    /** The newest issued editions that have copies. */
    public List<EditionRow> traceable(int size) {
        return entities.createQuery(
                        "from EditionRow e where exists (select 1 from EditionCopyRow c where c.edition = e.id)"
                                + " order by e.id desc",
                        EditionRow.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** The issued supplements of an edition, the oldest first. */
    public List<EditionRow> issuedSupplements(UUID base) {
        return entities.createQuery(
                        "from EditionRow e where e.base = :base"
                                + " and exists (select 1 from EditionIssueRow i where i.edition = e.id) order by e.id",
                        EditionRow.class)
                .setParameter("base", base)
                .getResultList();
    }

    /** The edition of that ordinal. */
    public Optional<EditionRow> ofOrdinal(int ordinal) {
        return entities.createQuery("from EditionRow where ordinal = :ordinal", EditionRow.class)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
    }

    /** The consents to an edition by party; two at most. */
    public List<EditionConsentRow> consents(UUID edition) {
        return entities.createQuery(
                        "from EditionConsentRow where key.edition = :edition order by key.party",
                        EditionConsentRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    public Optional<EditionIssueRow> issue(UUID edition) {
        return Optional.ofNullable(entities.find(EditionIssueRow.class, edition));
    }

    public Optional<EditionCopyRow> copy(UUID id) {
        return Optional.ofNullable(entities.find(EditionCopyRow.class, id));
    }

    /** The copies of an edition by number; 1,023 at most. */
    public List<EditionCopyRow> copies(UUID edition) {
        return entities.createQuery(
                        "from EditionCopyRow where edition = :edition order by number", EditionCopyRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** A person's own copies, the newest first; a null {@code before} begins. */
    public List<EditionCopyRow> ownCopies(UUID person, @Nullable UUID before, int size) {
        return entities.createQuery(
                        "from EditionCopyRow where personId = :person and id < :before order by id desc",
                        EditionCopyRow.class)
                .setParameter("person", person)
                .setParameter("before", before == null ? new UUID(-1, -1) : before)
                .setMaxResults(size)
                .getResultList();
    }

    /** Every copy that an organisation has or had. */
    public List<EditionCopyRow> copiesOf(String organisation) {
        return entities.createQuery(
                        "from EditionCopyRow where organisation = :organisation order by id", EditionCopyRow.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** What happened to these copies, in order. */
    public List<EditionCopyEventRow> events(Collection<UUID> copies) {
        return copies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from EditionCopyEventRow where key.copy in :copies order by at, key.event",
                                EditionCopyEventRow.class)
                        .setParameter("copies", copies)
                        .getResultList();
    }
}
