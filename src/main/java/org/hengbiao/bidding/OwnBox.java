package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BidRow;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.UploadRows;

/** One vendor's corner of a box, inside the caller's transaction. */
@ApplicationScoped
class OwnBox {

    private final BidRows bids;
    private final UploadRows uploads;

    OwnBox(BidRows bids, UploadRows uploads) {
        this.bids = bids;
        this.uploads = uploads;
    }

    /** Keeps the vendor's other requests waiting, and tells what its next version must be. */
    VersionRules lock(UUID tender, String lot, String vendor) {
        uploads.lockVendor(tender, vendor);
        Optional<BidRow> last = bids.last(tender, lot, vendor);
        return new VersionRules(
                last.map(row -> row.version).orElse(0),
                last.map(BidRow::manifestSha256).orElse(null));
    }
}
