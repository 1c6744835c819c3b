package org.hengbiao.contract.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code contract_delivery}. */
@ApplicationScoped
public class ContractDeliveryRows implements PanacheRepositoryBase<ContractDeliveryRow, ContractDeliveryKey> {

    /** The accepted items of a contract, in the order of their acceptance. */
    public List<ContractDeliveryRow> ofTender(UUID tender) {
        return list("key.tender = ?1 order by at, key.item", tender);
    }
}
