package org.hengbiao.ledger.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table {@code ledger_milestone}. */
@ApplicationScoped
public class MilestoneRows implements PanacheRepositoryBase<MilestoneRow, MilestoneKey> {

    public List<MilestoneRow> ofTender(UUID tender) {
        return list("key.tender = ?1 order by at, key.name", tender);
    }

    public List<MilestoneRow> ofTenders(Collection<UUID> tenders) {
        return list("key.tender in ?1 order by at, key.name", tenders);
    }
}
