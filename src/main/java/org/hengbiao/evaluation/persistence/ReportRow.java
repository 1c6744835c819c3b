package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_report}: the report and its score tree, canonical. */
@Entity
@Table(name = "evaluation_report")
@NullUnmarked
public class ReportRow {

    @Id
    public UUID tender;

    public byte[] document;
    public byte[] scores;
    public Instant at;
}
