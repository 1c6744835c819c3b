package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_application}. */
@Entity
@Table(name = "catalog_application")
@NullUnmarked
public class ApplicationRow {

    @Id
    public UUID id;

    public String product;
    public boolean byVendor;
    public String words;
    public UUID personId;
    public Instant recordedAt;
}
