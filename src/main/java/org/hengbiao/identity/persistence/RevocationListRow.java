package org.hengbiao.identity.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code revocation_list}. */
@Entity
@Table(name = "revocation_list")
@NullUnmarked
public class RevocationListRow {

    @Id
    public byte[] digest;

    public byte[] der;

    public Instant addedAt;
}
