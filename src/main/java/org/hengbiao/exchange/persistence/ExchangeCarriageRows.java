package org.hengbiao.exchange.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The table {@code exchange_carriage}. */
@ApplicationScoped
public class ExchangeCarriageRows implements PanacheRepositoryBase<ExchangeCarriageRow, UUID> {

    /** The carriages of a file, in their order. */
    public List<ExchangeCarriageRow> ofFile(UUID file) {
        return list("file = ?1 order by id", file);
    }
}
