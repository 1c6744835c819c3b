package org.hengbiao.bidding.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code bid}. */
@ApplicationScoped
public class BidRows implements PanacheRepositoryBase<BidRow, UUID> {

    /** The vendor's bid that is neither replaced nor withdrawn. */
    public Optional<BidRow> present(UUID tender, String lot, String vendor) {
        return find("tender = ?1 and lot = ?2 and vendor = ?3 and endedAt is null", tender, lot, vendor)
                .firstResultOptional();
    }

    /** All versions that the vendor ever had accepted, oldest first. */
    public List<BidRow> ofVendor(UUID tender, String vendor) {
        return list("tender = ?1 and vendor = ?2 order by lot, version", tender, vendor);
    }

    /** What the vendor had accepted in any tender, newest first, before {@code last} when it is given. */
    public List<BidRow> latest(String vendor, @Nullable UUID last, int size) {
        return (last == null
                        ? find("vendor = ?1 order by id desc", vendor)
                        : find("vendor = ?1 and id < ?2 order by id desc", vendor, last))
                .page(0, size)
                .list();
    }

    /** The highest version that the vendor ever had accepted, withdrawn or not. */
    public Optional<BidRow> last(UUID tender, String lot, String vendor) {
        return find("tender = ?1 and lot = ?2 and vendor = ?3 order by version desc", tender, lot, vendor)
                .firstResultOptional();
    }

    public Optional<BidRow> ofUpload(UUID upload) {
        return find("upload", upload).firstResultOptional();
    }

    /** The bids that are present in a tender's box, by manifest digest: an order that tells nothing of when they came. */
    public List<BidRow> present(UUID tender) {
        return list("tender = ?1 and endedAt is null order by manifestDigest", tender);
    }

    /** All bids that were ever accepted in a tender. */
    public List<BidRow> ofTender(UUID tender) {
        return list("tender", tender);
    }
}
