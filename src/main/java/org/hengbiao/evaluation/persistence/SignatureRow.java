package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_signature}. */
@Entity
@Table(name = "evaluation_signature")
@NullUnmarked
public class SignatureRow {

    @Id
    public UUID id;

    public UUID tender;
    public UUID person;
    public byte[] act;
    public Instant at;
}
