package org.hengbiao.planning.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code plan_placement}. */
@Entity
@Table(name = "plan_placement")
@NullUnmarked
public class PlanPlacementRow {

    @Id
    public UUID id;

    public UUID planId;
    public int revision;
    public String statedBy;
    public byte[] cms;
    public UUID personId;
    public Instant at;
    /** The day of the offline check; null when the statement tells of none. */
    public LocalDate checkedOn;

    public String tool;
    public String reviewedBy;
}
