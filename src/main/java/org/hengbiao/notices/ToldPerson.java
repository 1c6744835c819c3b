package org.hengbiao.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was told of a matter.
 *
 * @param person who
 * @param at when
 * @param mailedAt when a mail that counted it went out; null for none
 * @param seen whether the person has set it aside
 */
public record ToldPerson(UUID person, Instant at, @Nullable Instant mailedAt, boolean seen) {}
