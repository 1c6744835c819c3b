package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_staging}; its counts and times are set by {@link StagedTable}, never through this object. */
@Entity
@Immutable
@Table(name = "catalog_staging")
@NullUnmarked
public class StagingRow {

    @Id
    public UUID id;

    public byte[] digest;
    public String name;
    public long octets;
    public UUID personId;
    public Instant receivedAt;
    public UUID replaces;
    public Instant readAt;
    public Instant takenOverAt;
    public UUID takenOverBy;
    public Instant thrownAwayAt;
    public int rowsRead;
    public int rowsChecked;
    public int rowsTaken;
    public int faults;
    public int added;
    public int changed;
    public int unchanged;
    public int missing;
    public String trouble;
}
