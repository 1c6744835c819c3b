package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_evidence}. */
@Entity
@Table(name = "catalog_evidence")
@NullUnmarked
public class EvidenceRow {

    @Id
    public UUID id;

    public String product;
    public String parameter;
    public String report;
    public String laboratory;
    public LocalDate reportedOn;
    public UUID personId;
    public Instant recordedAt;
}
