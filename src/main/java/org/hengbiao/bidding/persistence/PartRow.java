package org.hengbiao.bidding.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code bid_part}. */
@Entity
@Table(name = "bid_part")
@NullUnmarked
public class PartRow {

    @EmbeddedId
    public PartKey key;

    public long size;
    public byte[] sha256;
    public Instant keptAt;
    public Instant deletedAt;

    public Sha256 digest() {
        return Sha256.ofOctets(sha256);
    }
}
