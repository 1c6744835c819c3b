package org.hengbiao.identity.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code trust_anchor}. */
@Entity
@Table(name = "trust_anchor")
@NullUnmarked
public class TrustAnchorRow {

    @Id
    public byte[] digest;

    public byte[] der;
    public boolean waivesCrl;
    public Instant addedAt;
}
