package org.hengbiao.draws.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code draw_commitment}: the content of a signed commitment. */
@Entity
@Table(name = "draw_commitment")
@NullUnmarked
public class DrawCommitmentRow {

    @Id
    public UUID id;

    public UUID draw;
    public String party;
    public UUID person;
    public byte[] document;
    public Instant committedAt;
}
