package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The table {@code evaluation_committee}. */
@ApplicationScoped
public class CommitteeRows implements PanacheRepositoryBase<CommitteeRow, UUID> {

    /** The newest formation of a tender's committee. */
    public Optional<CommitteeRow> newest(UUID tender) {
        return find("tender = ?1 order by formation desc", tender).firstResultOptional();
    }

    /** As {@link #newest}, locked until the caller's transaction ends: acts of its members follow one another. */
    public Optional<CommitteeRow> claim(UUID tender) {
        return find("tender = ?1 order by formation desc", tender)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .findFirst();
    }
}
