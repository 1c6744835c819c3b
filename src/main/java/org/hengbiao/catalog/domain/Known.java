package org.hengbiao.catalog.domain;

import java.time.Instant;

/**
 * A fact and since when the catalog has it.
 *
 * @param fact the fact
 * @param recordedAt by the clock of record
 */
public record Known<F>(F fact, Instant recordedAt) {

    /** Whether it was on record at {@code instant}. */
    public boolean by(Instant instant) {
        return !recordedAt.isAfter(instant);
    }
}
