package org.hengbiao.draws.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code draw_reveal}: the content of a signed reveal. */
@Entity
@Table(name = "draw_reveal")
@NullUnmarked
public class DrawRevealRow {

    @Id
    public UUID id;

    public UUID draw;
    public String party;
    public UUID person;
    public byte[] document;
    public Instant revealedAt;
}
