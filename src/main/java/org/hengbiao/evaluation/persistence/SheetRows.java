package org.hengbiao.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code evaluation_sheet}. */
@ApplicationScoped
public class SheetRows implements PanacheRepositoryBase<SheetRow, UUID> {

    /** The locked sheets of a tender, in an order that tells nothing of when they came. */
    public List<SheetRow> ofTender(UUID tender) {
        return list("tender = ?1 order by digest", tender);
    }

    public boolean has(UUID tender, UUID person) {
        return count("tender = ?1 and person = ?2", tender, person) > 0;
    }
}
