package org.hengbiao.editions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was traced, and whose access is frozen. */
@ApplicationScoped
public class LeakFacts {

    /** How many people lift a freeze. */
    public static final int LIFTERS = 2;

    private final EntityManager entities;

    LeakFacts(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<EditionLeakRow> leak(UUID id) {
        return Optional.ofNullable(entities.find(EditionLeakRow.class, id));
    }

    /** What was traced, the newest first; a null {@code before} begins. */
    public List<EditionLeakRow> leaks(@Nullable UUID before, int size) {
        return entities.createQuery("from EditionLeakRow where id < :before order by id desc", EditionLeakRow.class)
                .setParameter("before", before == null ? new UUID(-1, -1) : before)
                .setMaxResults(size)
                .getResultList();
    }

    /** The freeze that a leak led to. */
    public Optional<EditionFreezeRow> freezeOf(UUID leak) {
        return entities.createQuery("from EditionFreezeRow where leak = :leak", EditionFreezeRow.class)
                .setParameter("leak", leak)
                .getResultStream()
                .findFirst();
    }

    /** The freezes of an organisation that two people have not lifted. */
    public List<EditionFreezeRow> standing(String organisation) {
        return entities.createQuery(
                        "from EditionFreezeRow f where f.organisation = :organisation and (select count(*)"
                                + " from EditionFreezeLiftRow l where l.key.frozen = f.id) < :lifters order by f.id",
                        EditionFreezeRow.class)
                .setParameter("organisation", organisation)
                .setParameter("lifters", (long) LIFTERS)
                .getResultList();
    }

    /** Who lifts a freeze, so far. */
    public List<EditionFreezeLiftRow> lifts(UUID freeze) {
        return entities.createQuery(
                        "from EditionFreezeLiftRow where key.frozen = :freeze order by at", EditionFreezeLiftRow.class)
                .setParameter("freeze", freeze)
                .getResultList();
    }
}
