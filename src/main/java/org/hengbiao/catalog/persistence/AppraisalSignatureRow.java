package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_appraisal_signature}. */
@Entity
@Table(name = "catalog_appraisal_signature")
@NullUnmarked
public class AppraisalSignatureRow {

    @Id
    public UUID appraisal;

    public UUID enteredBy;
    public UUID personId;
    public Instant recordedAt;
}
