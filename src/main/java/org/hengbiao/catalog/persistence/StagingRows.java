package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog_staging}. */
@ApplicationScoped
public class StagingRows implements PanacheRepositoryBase<StagingRow, UUID> {

    /** The list with the same file that still waits. */
    public Optional<StagingRow> waiting(Sha256 digest) {
        return find("digest = ?1 and takenOverAt is null and thrownAwayAt is null", digest.octets())
                .firstResultOptional();
    }

    /** Lists before {@code before}, the newest first; a null {@code before} begins. */
    public List<StagingRow> page(@Nullable UUID before, int size) {
        return (before == null ? find("order by id desc") : find("id < ?1 order by id desc", before))
                .page(0, size)
                .list();
    }

    /** Whether any list that was not thrown away came as this file. */
    public boolean uses(byte[] digest) {
        return count("digest = ?1 and thrownAwayAt is null", (Object) digest) > 0;
    }
}
