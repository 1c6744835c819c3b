package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_review}: the content of a signed review. */
@Entity
@Table(name = "evaluation_review")
@NullUnmarked
public class ReviewRow {

    @Id
    public UUID id;

    public UUID tender;
    public String stage;
    public UUID person;
    public byte[] document;
    public Instant at;
}
