package org.hengbiao.draws.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code draw_commitment}. */
@ApplicationScoped
public class DrawCommitmentRows implements PanacheRepositoryBase<DrawCommitmentRow, UUID> {

    /** Those of a draw, two at most, by party. */
    public List<DrawCommitmentRow> ofDraw(UUID draw) {
        return list("draw = ?1 order by party", draw);
    }
}
