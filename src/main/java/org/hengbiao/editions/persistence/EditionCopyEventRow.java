package org.hengbiao.editions.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_copy_event}. */
@Entity
@Table(name = "edition_copy_event")
@NullUnmarked
public class EditionCopyEventRow {

    @EmbeddedId
    public CopyEventKey key;

    public UUID personId;
    public UUID witness;
    public String note;
    public Instant at;
}
