package org.hengbiao.editions.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_consent}. */
@Entity
@Table(name = "edition_consent")
@NullUnmarked
public class EditionConsentRow {

    @EmbeddedId
    public ConsentKey key;

    public byte[] list;
    public UUID personId;
    public String organisation;
    public byte[] cms;
    public String documentNumber;
    public byte[] scan;
    public String scanType;
    public Instant at;
}
