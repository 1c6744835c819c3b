package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_application_ruling}. */
@Entity
@Table(name = "catalog_application_ruling")
@NullUnmarked
public class ApplicationRulingRow {

    @Id
    public UUID application;

    public String ruling;
    public String reason;
    public UUID personId;
    public UUID listing;
    public Instant recordedAt;
}
