package org.hengbiao.bidding;

import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * A bid in a tender's box: accepted, neither replaced nor withdrawn.
 *
 * @param id identifier
 * @param tender the tender
 * @param lot the lot
 * @param vendor the bidder
 * @param version from 1
 * @param manifest the signed manifest (CMS)
 * @param receivedAt by the clock of record
 * @param entry the statement {@code BidReceived}
 */
public record BoxEntry(
        UUID id,
        UUID tender,
        String lot,
        CreditCode vendor,
        int version,
        Octets manifest,
        Instant receivedAt,
        Sha256 entry) {}
