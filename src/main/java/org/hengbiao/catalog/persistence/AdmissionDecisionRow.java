package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_admission_decision}. */
@Entity
@Table(name = "catalog_admission_decision")
@NullUnmarked
public class AdmissionDecisionRow {

    @Id
    public UUID admissionCase;

    public String decision;
    public String reason;
    public UUID personId;
    public Instant decidedAt;
}
