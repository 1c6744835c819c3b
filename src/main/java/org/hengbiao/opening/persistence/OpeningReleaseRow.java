package org.hengbiao.opening.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code opening_release}: the content of a signed release, with the share in it. */
@Entity
@Table(name = "opening_release")
@NullUnmarked
public class OpeningReleaseRow {

    @Id
    public UUID id;

    public UUID key;
    public int index;
    public UUID tender;
    public byte[] act;
    public byte[] checkpoint;
    public Instant at;
}
