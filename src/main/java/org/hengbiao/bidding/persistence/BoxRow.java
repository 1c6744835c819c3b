package org.hengbiao.bidding.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code bid_box}. */
@Entity
@Table(name = "bid_box")
@NullUnmarked
public class BoxRow {

    @Id
    public UUID tender;

    public Instant deadline;
    public Instant closedAt;
    public byte[] closing;
    public Instant rehashedAt;
}
