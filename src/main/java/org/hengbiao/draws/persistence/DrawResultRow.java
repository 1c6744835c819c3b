package org.hengbiao.draws.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code draw_result}: the record of a draw that is complete, canonical. */
@Entity
@Table(name = "draw_result")
@NullUnmarked
public class DrawResultRow {

    @Id
    public UUID draw;

    public byte[] document;
    public Instant drawnAt;
    public byte[] entry;
}
