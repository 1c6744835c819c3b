package org.hengbiao.opening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/** The table {@code opened_bid}. */
@ApplicationScoped
public class OpenedBidRows implements PanacheRepositoryBase<OpenedBidRow, UUID> {

    /** All bids of the box, opened or not, by vendor. */
    public List<OpenedBidRow> ofTender(UUID tender) {
        return list("tender = ?1 order by vendor", tender);
    }

    public Optional<OpenedBidRow> of(UUID tender, Sha256 manifest) {
        return find("tender = ?1 and manifest = ?2", tender, manifest.octets()).firstResultOptional();
    }
}
