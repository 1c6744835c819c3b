package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog_removal_proposal}. */
@ApplicationScoped
public class RemovalProposalRows implements PanacheRepositoryBase<RemovalProposalRow, UUID> {

    private static final String WAITING =
            "from RemovalProposalRow p where not exists (select 1 from RemovalRulingRow r where r.proposal = p.id)";

    /** Proposals on which nobody has ruled, the oldest first; a null {@code after} begins. */
    public List<RemovalProposalRow> waiting(@Nullable UUID after, int size) {
        return (after == null
                        ? find(WAITING + " order by p.id")
                        : find(WAITING + " and p.id > ?1 order by p.id", after))
                .page(0, size)
                .list();
    }

    /** All proposals for a product, the oldest first. */
    public List<RemovalProposalRow> of(String product) {
        return list("product = ?1 order by id", product);
    }

    /** Whether a proposal for the product waits. */
    public boolean waitsFor(String product) {
        return find(WAITING + " and p.product = ?1", product)
                .firstResultOptional()
                .isPresent();
    }
}
