package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog_application}. */
@ApplicationScoped
public class ApplicationRows implements PanacheRepositoryBase<ApplicationRow, UUID> {

    private static final String WAITING =
            "from ApplicationRow a where not exists (select 1 from ApplicationRulingRow r where r.application = a.id)";

    /** Applications on which nobody has ruled, the oldest first; a null {@code after} begins. */
    public List<ApplicationRow> waiting(@Nullable UUID after, int size) {
        return (after == null
                        ? find(WAITING + " order by a.id")
                        : find(WAITING + " and a.id > ?1 order by a.id", after))
                .page(0, size)
                .list();
    }

    /** All applications for a product, the oldest first. */
    public List<ApplicationRow> of(String product) {
        return list("product = ?1 order by id", product);
    }

    /** Whether an application for the product waits. */
    public boolean waitsFor(String product) {
        return find(WAITING + " and a.product = ?1", product)
                .firstResultOptional()
                .isPresent();
    }
}
