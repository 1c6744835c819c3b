package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog_listing}. */
@ApplicationScoped
public class CatalogListingRows implements PanacheRepositoryBase<CatalogListingRow, UUID> {

    /** All decisions about a product in the order in which they were taken. */
    public List<CatalogListingRow> of(String product) {
        return list("product = ?1 order by decidedOn, position", product);
    }

    /** Suspensions that nobody confirmed and whose time is not over on {@code today}, the oldest first. */
    public List<CatalogListingRow> unconfirmed(LocalDate today, @Nullable UUID after, int size) {
        String query = "from CatalogListingRow l where l.confirmUntil >= ?1 and not exists"
                + " (select 1 from SuspensionConfirmationRow c where c.listing = l.id)";
        return (after == null
                        ? find(query + " order by l.id", today)
                        : find(query + " and l.id > ?2 order by l.id", today, after))
                .page(0, size)
                .list();
    }
}
