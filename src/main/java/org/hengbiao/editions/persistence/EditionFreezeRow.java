package org.hengbiao.editions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_freeze}. */
@Entity
@Table(name = "edition_freeze")
@NullUnmarked
public class EditionFreezeRow {

    @Id
    public UUID id;

    public String organisation;
    public UUID leak;
    public UUID personId;
    public Instant at;
}
