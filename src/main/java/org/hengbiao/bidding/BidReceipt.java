package org.hengbiao.bidding;

import java.time.Instant;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * What a bidder gets at once for a bid or a withdrawal ({@code O87 art 33}): the platform's word, whatever the log's tick does.
 *
 * @param entry the statement's entry in the log; its proof follows within two ticks
 * @param at when it was received, by the clock of record
 * @param receipt the platform's CMS over {@code hengbiao.org/receipt@v1}
 */
public record BidReceipt(Sha256 entry, Instant at, Octets receipt) {}
