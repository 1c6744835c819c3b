package org.hengbiao.notices.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code notice}. */
@ApplicationScoped
public class NoticeRows implements PanacheRepositoryBase<NoticeRow, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** Keeps a notice unless the person knows the matter already; whether it is new. */
    public boolean keep(NoticeRow row) {
        return getEntityManager()
                        .createNativeQuery("INSERT INTO notice (id, person_id, kind, key, place, at)"
                                + " VALUES (:id, :person, :kind, :key, :place, :at)"
                                + " ON CONFLICT (person_id, kind, key) DO NOTHING")
                        .setParameter("id", row.id)
                        .setParameter("person", row.personId)
                        .setParameter("kind", row.kind)
                        .setParameter("key", row.key)
                        .setParameter("place", row.place)
                        .setParameter("at", row.at)
                        .executeUpdate()
                == 1;
    }

    /** A person's notices that wait, the newest first, after {@code last} when it is given. */
    public List<NoticeRow> waiting(UUID person, @Nullable UUID last, int size) {
        return find("personId = ?1 and seenAt is null and id < ?2 order by id desc", person, last == null ? LAST : last)
                .page(0, size)
                .list();
    }

    /** How many wait for a person. */
    public int countWaiting(UUID person) {
        return Math.toIntExact(count("personId = ?1 and seenAt is null", person));
    }

    /** Those that wait and that no mail has counted, locked until the end of the transaction. */
    public List<NoticeRow> unmailed(UUID person) {
        return find("personId = ?1 and seenAt is null and mail is null order by id", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everybody's notices of one matter, in the order in which they were told. */
    public List<NoticeRow> ofMatter(String kind, String key) {
        return list("kind = ?1 and key = ?2 order by id", kind, key);
    }
}
