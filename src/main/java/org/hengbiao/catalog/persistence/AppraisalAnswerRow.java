package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_appraisal_answer}. */
@Entity
@Table(name = "catalog_appraisal_answer")
@NullUnmarked
public class AppraisalAnswerRow {

    @Id
    public UUID appraisal;

    public String words;
    public UUID personId;
    public Instant recordedAt;
}
