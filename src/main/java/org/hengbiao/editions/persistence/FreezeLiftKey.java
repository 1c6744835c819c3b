package org.hengbiao.editions.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Key of a row of {@code edition_freeze_lift}. */
@Embeddable
@NullUnmarked
public record FreezeLiftKey(UUID frozen, UUID personId) implements Serializable {}
