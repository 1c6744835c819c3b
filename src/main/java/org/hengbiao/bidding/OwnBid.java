package org.hengbiao.bidding;

import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * A version of a bidder's own bid.
 *
 * @param id identifier
 * @param tender the tender
 * @param lot the lot
 * @param version from 1
 * @param manifest digest of the manifest act
 * @param receivedAt by the clock of record
 * @param entry the statement {@code BidReceived}
 * @param receipt the platform's CMS
 * @param state {@code present}, {@code replaced} or {@code withdrawn}
 */
public record OwnBid(
        UUID id,
        UUID tender,
        String lot,
        int version,
        Sha256 manifest,
        Instant receivedAt,
        Sha256 entry,
        Octets receipt,
        String state) {}
