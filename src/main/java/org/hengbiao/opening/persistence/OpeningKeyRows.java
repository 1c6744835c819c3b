package org.hengbiao.opening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/** The table {@code opening_key}. */
@ApplicationScoped
public class OpeningKeyRows implements PanacheRepositoryBase<OpeningKeyRow, UUID> {

    // Hibernate's way to say FOR UPDATE SKIP LOCKED.
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    /** The oldest unused key, locked; keys that another transaction is just taking are passed over. */
    public Optional<OpeningKeyRow> takeUnused() {
        return find("tender is null order by id")
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .list()
                .stream()
                .findFirst();
    }

    public Optional<OpeningKeyRow> ofTender(UUID tender) {
        return find("tender", tender).firstResultOptional();
    }

    /** The tender's key, locked until the caller's transaction ends: shares and openings follow one another. */
    public Optional<OpeningKeyRow> claim(UUID tender) {
        return find("tender", tender).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public boolean knows(UUID id, Sha256 fingerprint) {
        return count("id = ?1 or fingerprint = ?2", id, fingerprint.octets()) > 0;
    }
}
