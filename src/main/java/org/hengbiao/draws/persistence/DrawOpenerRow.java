package org.hengbiao.draws.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code draw_opener}: a certificate to which contributions may be sealed. */
@Entity
@Table(name = "draw_opener")
@NullUnmarked
public class DrawOpenerRow {

    @Id
    public byte[] certificateDigest;

    public UUID id;
    public byte[] certificate;
    public UUID person;
    public Instant offeredAt;
    public byte[] entry;
}
