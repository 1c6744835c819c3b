package org.hengbiao.planning.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code plan_opinion}. */
@Entity
@Table(name = "plan_opinion")
@NullUnmarked
public class PlanOpinionRow {

    @Id
    public UUID id;

    public UUID planId;
    public int revision;
    public String opinion;
    public String remarks;
    public UUID personId;
    public Instant at;
}
