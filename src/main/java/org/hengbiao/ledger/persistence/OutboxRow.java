package org.hengbiao.ledger.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ledger_outbox}. */
@Entity
@Table(name = "ledger_outbox")
@NullUnmarked
public class OutboxRow {

    @Id
    public UUID id;

    public String kind;
    public byte[] payload;
    public Instant createdAt;
    public int attempts;
    public Instant doneAt;
}
