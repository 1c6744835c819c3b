package org.hengbiao.opening.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code opening_record}: the canonical document that was published. */
@Entity
@Table(name = "opening_record")
@NullUnmarked
public class OpeningRecordRow {

    @Id
    public UUID tender;

    public byte[] document;
    public Instant at;
    public byte[] entry;
}
