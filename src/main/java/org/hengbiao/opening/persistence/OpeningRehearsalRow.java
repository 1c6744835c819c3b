package org.hengbiao.opening.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code opening_rehearsal}. */
@Entity
@Table(name = "opening_rehearsal")
@NullUnmarked
public class OpeningRehearsalRow {

    @Id
    public UUID id;

    public UUID key;
    public int index;
    public Instant at;
}
