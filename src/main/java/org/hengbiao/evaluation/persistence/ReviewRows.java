package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code evaluation_review}. */
@ApplicationScoped
public class ReviewRows implements PanacheRepositoryBase<ReviewRow, UUID> {

    /** The reviews of a stage in the order in which they came. */
    public List<ReviewRow> ofStage(UUID tender, String stage) {
        return list("tender = ?1 and stage = ?2 order by id", tender, stage);
    }
}
