package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_declaration}. */
@Entity
@Table(name = "evaluation_declaration")
@NullUnmarked
public class DeclarationRow {

    @Id
    public UUID id;

    public UUID tender;
    public UUID person;
    public boolean conflict;
    public String words;
    public Instant at;
}
