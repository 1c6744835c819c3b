package org.hengbiao.ledger;

import java.time.Instant;
import org.hengbiao.evidence.Statement;
import org.hengbiao.kernel.Sha256;

/**
 * An act that is recorded and waits for its tick.
 *
 * @param entry what stands in the log for it
 * @param at when it happened, by the clock of record
 * @param statement the whole statement
 */
public record Recorded(Sha256 entry, Instant at, Statement statement) {}
