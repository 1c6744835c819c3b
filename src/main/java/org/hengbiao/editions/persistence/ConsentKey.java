package org.hengbiao.editions.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Key of a row of {@code edition_consent}. */
@Embeddable
@NullUnmarked
public record ConsentKey(UUID edition, String party) implements Serializable {}
