package org.hengbiao.draws.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The table {@code draw_list}. */
@ApplicationScoped
public class DrawListRows implements PanacheRepositoryBase<DrawListRow, UUID> {

    public Optional<DrawListRow> of(String purpose, String subject) {
        return find("purpose = ?1 and subject = ?2", purpose, subject).firstResultOptional();
    }

    /** A list, locked until the caller's transaction ends: acts of one draw follow one another. */
    public Optional<DrawListRow> claim(UUID draw) {
        return findByIdOptional(draw, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one transaction at a time freeze a list for a purpose and subject. */
    public void lockSubject(String purpose, String subject) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:name, 12))")
                .setParameter("name", purpose + " " + subject)
                .getSingleResult();
    }
}
