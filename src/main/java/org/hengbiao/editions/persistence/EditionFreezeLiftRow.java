package org.hengbiao.editions.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_freeze_lift}. */
@Entity
@Table(name = "edition_freeze_lift")
@NullUnmarked
public class EditionFreezeLiftRow {

    @EmbeddedId
    public FreezeLiftKey key;

    public String reason;
    public Instant at;
}
