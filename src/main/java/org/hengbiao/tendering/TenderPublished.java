package org.hengbiao.tendering;

import java.time.Instant;
import java.util.UUID;

/**
 * A tender was published; fired inside the transaction that publishes it, so that a later feature can prepare for its bids.
 *
 * @param tender which
 * @param deadline until when bids are taken
 */
public record TenderPublished(UUID tender, Instant deadline) {}
