package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_read}. */
@Entity
@Table(name = "catalog_read")
@NullUnmarked
public class CatalogReadRow {

    @Id
    public UUID id;

    public UUID personId;
    public String what;
    public Instant at;
}
