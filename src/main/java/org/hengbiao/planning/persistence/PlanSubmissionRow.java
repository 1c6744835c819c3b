package org.hengbiao.planning.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code plan_submission}. */
@Entity
@Table(name = "plan_submission")
@NullUnmarked
public class PlanSubmissionRow {

    @Id
    public UUID id;

    public UUID planId;
    public int revision;
    public byte[] sheet;
    public UUID personId;
    public Instant at;
}
