package org.hengbiao.editions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_copy}. */
@Entity
@Table(name = "edition_copy")
@NullUnmarked
public class EditionCopyRow {

    @Id
    public UUID id;

    public UUID edition;
    public int number;
    public UUID personId;
    public String organisation;
    public String purpose;
    public byte[] commitment;
    public byte[] entry;
    public UUID preparedBy;
    public Instant preparedAt;
}
