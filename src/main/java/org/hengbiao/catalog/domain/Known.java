package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.util.List;

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

    /** Those that were on record at {@code instant}, in their order. */
    static <F> List<Known<F>> by(List<Known<F>> facts, Instant instant) {
        return facts.stream().filter(fact -> fact.by(instant)).toList();
    }
}
