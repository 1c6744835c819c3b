package org.hengbiao.contract.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code contract_signature}. */
@ApplicationScoped
public class ContractSignatureRows implements PanacheRepositoryBase<ContractSignatureRow, ContractSignatureKey> {

    /** None, one or two. */
    public List<ContractSignatureRow> ofTender(UUID tender) {
        return list("key.tender = ?1 order by at", tender);
    }
}
