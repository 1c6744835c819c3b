package org.hengbiao.draws.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code draw_opener}. */
@ApplicationScoped
public class DrawOpenerRows implements PanacheRepositoryBase<DrawOpenerRow, byte[]> {

    /** Newest first, after {@code last} when it is given. */
    public List<DrawOpenerRow> page(@Nullable UUID last, int size) {
        return (last == null ? find("order by id desc") : find("id < ?1 order by id desc", last))
                .page(0, size)
                .list();
    }
}
