package org.hengbiao.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was ruled on something that waited.
 *
 * @param ruling {@code admit}, {@code refuse}, {@code confirm} or {@code decline}
 * @param reason why
 * @param by name of who ruled; null for a reader who may not know
 * @param at by the clock of record
 */
public record JointRuling(
        String ruling, String reason, @Nullable String by, Instant at) {}
