package org.hengbiao.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter as one person was told of it.
 *
 * @param id identifier
 * @param matter what waits
 * @param at when it was told, by the clock of record
 * @param mailedAt when a mail that counted it went out; null for none yet
 * @param seenAt when the person set it aside; null while it waits
 */
public record Notice(
        UUID id,
        Matter matter,
        Instant at,
        @Nullable Instant mailedAt,
        @Nullable Instant seenAt) {}
