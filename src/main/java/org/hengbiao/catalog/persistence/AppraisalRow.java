package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_appraisal}. */
@Entity
@Table(name = "catalog_appraisal")
@NullUnmarked
public class AppraisalRow {

    @Id
    public UUID id;

    public String product;
    public String body;
    public String interests;
    public String grades;
    public UUID personId;
    public Instant recordedAt;
}
