package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_removal_ruling}. */
@Entity
@Table(name = "catalog_removal_ruling")
@NullUnmarked
public class RemovalRulingRow {

    @Id
    public UUID proposal;

    public UUID proposedBy;
    public String ruling;
    public String reason;
    public UUID personId;
    public UUID listing;
    public Instant recordedAt;
}
