package org.hengbiao.editions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What was traced, and what came of it: the report.
 *
 * @param id identifier
 * @param at when
 * @param by name of who asked
 * @param file SHA-256 of the file that was looked at; null when a copy's number was typed
 * @param rows rows of the edition found in the file
 * @param basis {@code order}, {@code label}, {@code mark}, {@code typed} or {@code unknown}
 * @param percent pairs of rows that stand as in the copy; 0 unless {@code order}
 * @param exponent any innocent copy is named with probability at most 10 to the power of minus this; 0 unless {@code order}
 * @param copy the copy; null for unknown
 * @param freeze the organisation's freeze; null when its access was left open
 */
public record Leak(
        UUID id,
        Instant at,
        String by,
        @Nullable Sha256 file,
        int rows,
        String basis,
        int percent,
        int exponent,
        @Nullable EditionCopy copy,
        @Nullable Freeze freeze) {

    /**
     * An organisation's access is frozen.
     *
     * @param id identifier
     * @param since from when
     * @param lifts names of those who lift it, so far
     * @param standing whether it holds: two people lift it
     */
    public record Freeze(UUID id, Instant since, List<String> lifts, boolean standing) {
        public Freeze {
            lifts = List.copyOf(lifts);
        }
    }
}
