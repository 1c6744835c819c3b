package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_successor}. */
@Entity
@Table(name = "catalog_successor")
@NullUnmarked
public class SuccessorRow {

    @Id
    public UUID id;

    public String product;
    public String successor;
    public UUID personId;
    public Instant recordedAt;
}
