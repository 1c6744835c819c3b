package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code catalog_evidence}. */
@ApplicationScoped
public class EvidenceRows implements PanacheRepositoryBase<EvidenceRow, UUID> {

    /** What proves a product's values, in the order recorded. */
    public List<EvidenceRow> of(String product) {
        return list("product = ?1 order by id", product);
    }

    /** Whether the report is on record for that value. */
    public boolean has(String product, String parameter, String report) {
        return count("product = ?1 and parameter = ?2 and report = ?3", product, parameter, report) > 0;
    }
}
