package org.hengbiao.bidding.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code bid}. */
@Entity
@Table(name = "bid")
@NullUnmarked
public class BidRow {

    @Id
    public UUID id;

    public UUID upload;
    public UUID tender;
    public String lot;
    public String vendor;
    public int version;
    public byte[] manifestDigest;
    public Instant receivedAt;
    public byte[] entry;
    public byte[] receipt;
    public Instant endedAt;
    public byte[] endedBy;

    public Sha256 manifestSha256() {
        return Sha256.ofOctets(manifestDigest);
    }

    public Sha256 entryDigest() {
        return Sha256.ofOctets(entry);
    }
}
