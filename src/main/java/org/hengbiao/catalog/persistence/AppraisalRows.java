package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code catalog_appraisal}. */
@ApplicationScoped
public class AppraisalRows implements PanacheRepositoryBase<AppraisalRow, UUID> {

    /** A product's appraisals, the oldest first. */
    public List<AppraisalRow> of(String product) {
        return list("product = ?1 order by id", product);
    }
}
