package org.hengbiao.opening.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code opening_share}: who holds a share, and what the share must hash to; never the share. */
@Entity
@Table(name = "opening_share")
@NullUnmarked
public class OpeningShareRow {

    @Id
    public UUID id;

    public UUID key;
    public int index;
    public UUID person;
    public byte[] signingCertificate;
    public byte[] commitment;
    public byte[] signature;
}
