package org.hengbiao.ledger.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code ledger_outbox}. */
@ApplicationScoped
public class OutboxRows implements PanacheRepositoryBase<OutboxRow, UUID> {

    /** Identifiers of items that wait, oldest first. */
    public List<UUID> waiting(int limit) {
        return getEntityManager()
                .createQuery(
                        "select o.id from OutboxRow o where o.doneAt is null and o.attempts < 20 order by o.id",
                        UUID.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The item, locked for this transaction, unless another node works on it or it is done. */
    public Optional<OutboxRow> claim(UUID id) {
        boolean claimed = !getEntityManager()
                .createNativeQuery(
                        "SELECT id FROM ledger_outbox WHERE id = :id AND done_at IS NULL FOR UPDATE SKIP LOCKED")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        return claimed ? findByIdOptional(id) : Optional.empty();
    }
}
