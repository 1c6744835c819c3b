package org.hengbiao.opening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table {@code opening_rehearsal}. */
@ApplicationScoped
public class OpeningRehearsalRows implements PanacheRepositoryBase<OpeningRehearsalRow, UUID> {

    /** When a share was last rehearsed. */
    public Optional<Instant> last(UUID key, int index) {
        return find("key = ?1 and index = ?2 order by at desc", key, index)
                .firstResultOptional()
                .map(row -> row.at);
    }
}
