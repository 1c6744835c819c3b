package org.hengbiao.bidding.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table {@code bid_box}. */
@ApplicationScoped
public class BoxRows implements PanacheRepositoryBase<BoxRow, UUID> {

    /** Tenders whose deadline has come and whose box is still open, the longest due first. */
    public List<UUID> dueForClosing(Instant now, int limit) {
        return find("closedAt is null and deadline <= ?1 order by deadline", now).page(0, limit).stream()
                .map(row -> row.tender)
                .toList();
    }

    /** Tenders whose box is closed and whose parts were not hashed again yet. */
    public List<UUID> dueForRehashing(int limit) {
        return find("closedAt is not null and rehashedAt is null order by closedAt").page(0, limit).stream()
                .map(row -> row.tender)
                .toList();
    }
}
