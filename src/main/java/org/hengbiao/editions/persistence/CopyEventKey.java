package org.hengbiao.editions.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Key of a row of {@code edition_copy_event}. */
@Embeddable
@NullUnmarked
public record CopyEventKey(UUID copy, String event) implements Serializable {}
