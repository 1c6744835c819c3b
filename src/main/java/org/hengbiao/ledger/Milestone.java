package org.hengbiao.ledger;

import java.time.Instant;
import org.hengbiao.kernel.Sha256;

/**
 * A fact about a tender that other features' phases depend on, whoever found it.
 *
 * @param name past tense in kebab-case, such as {@code published}, {@code closed}, {@code opened}
 * @param at when, by the clock of record
 * @param entry the statement that records it
 */
public record Milestone(String name, Instant at, Sha256 entry) {}
