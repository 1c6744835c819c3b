package org.hengbiao.opening;

import org.hengbiao.bidding.BoxEntry;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.opening.domain.OpeningBranch;
import org.hengbiao.sealing.Bid;
import org.jspecify.annotations.Nullable;

/**
 * What became of one bid of the box when it was tried.
 *
 * @param entry the bid
 * @param branch in the law's words
 * @param reason why it did not open; null when it did
 * @param document what it says; null when it did not open
 * @param zip SHA-256 of the opened package, kept as a blob; null when it did not open
 */
record BidOutcome(
        BoxEntry entry,
        OpeningBranch branch,
        @Nullable String reason,
        @Nullable Bid document,
        @Nullable Sha256 zip) {

    static BidOutcome opened(BoxEntry entry, Bid document, Sha256 zip) {
        return new BidOutcome(entry, OpeningBranch.OPENED, null, document, zip);
    }

    static BidOutcome failed(BoxEntry entry, OpeningBranch branch, String reason) {
        return new BidOutcome(entry, branch, reason, null, null);
    }

    /** The bid's name from now on: SHA-256 of its manifest act. */
    Sha256 bid() {
        return entry.manifest().sha256();
    }
}
