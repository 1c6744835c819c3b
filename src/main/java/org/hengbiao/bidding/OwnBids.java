package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hengbiao.bidding.persistence.BidRow;
import org.hengbiao.bidding.persistence.BidRows;
import org.hengbiao.bidding.persistence.WithdrawalRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/** What a bidder may know of the box: its own bids and nothing else. */
@ApplicationScoped
public class OwnBids {

    /** The longest page. */
    public static final int MAX_PAGE = 100;

    private final BidRows bids;
    private final WithdrawalRows withdrawals;

    OwnBids(BidRows bids, WithdrawalRows withdrawals) {
        this.bids = bids;
        this.withdrawals = withdrawals;
    }

    /** All versions that {@code vendor} had accepted, oldest first. */
    @Transactional
    public List<OwnBid> of(UUID tender, CreditCode vendor) {
        return bids.ofVendor(tender, vendor.text()).stream().map(this::toOwn).toList();
    }

    /**
     * What {@code vendor} had accepted in any tender, newest first.
     *
     * @param after the last bid of the page before; null for the first page
     * @param size 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<OwnBid> latest(CreditCode vendor, @Nullable UUID after, int size) {
        return bids.latest(vendor.text(), after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(this::toOwn)
                .toList();
    }

    private OwnBid toOwn(BidRow row) {
        return new OwnBid(
                row.id,
                row.tender,
                row.lot,
                row.version,
                row.manifestSha256(),
                row.receivedAt,
                row.entryDigest(),
                Octets.of(row.receipt),
                state(row));
    }

    private String state(BidRow row) {
        if (row.endedAt == null) {
            return "present";
        }
        return withdrawals.findByIdOptional(row.id).isPresent() ? "withdrawn" : "replaced";
    }
}
