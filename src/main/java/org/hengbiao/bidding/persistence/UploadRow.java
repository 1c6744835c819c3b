package org.hengbiao.bidding.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code bid_upload}. */
@Entity
@Table(name = "bid_upload")
@NullUnmarked
public class UploadRow {

    @Id
    public UUID id;

    public UUID tender;
    public String lot;
    public String vendor;
    public UUID packageId;
    public int version;
    public byte[] replaces;
    public byte[] manifestDigest;
    public byte[] manifest;
    public UUID startedBy;
    public Instant startedAt;
    public Instant expiresAt;
    public Instant submittedAt;
    public Instant droppedAt;

    public Sha256 manifestSha256() {
        return Sha256.ofOctets(manifestDigest);
    }
}
