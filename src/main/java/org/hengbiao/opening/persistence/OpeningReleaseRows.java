package org.hengbiao.opening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code opening_release}. */
@ApplicationScoped
public class OpeningReleaseRows implements PanacheRepositoryBase<OpeningReleaseRow, UUID> {

    /** The releases for a tender in the order in which they came; at most 255. */
    public List<OpeningReleaseRow> ofTender(UUID tender) {
        return list("tender = ?1 order by id", tender);
    }

    public boolean has(UUID key, int index) {
        return count("key = ?1 and index = ?2", key, index) > 0;
    }
}
