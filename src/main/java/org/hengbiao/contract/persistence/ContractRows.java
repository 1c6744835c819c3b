package org.hengbiao.contract.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code contract}. */
@ApplicationScoped
public class ContractRows implements PanacheRepositoryBase<ContractRow, UUID> {}
