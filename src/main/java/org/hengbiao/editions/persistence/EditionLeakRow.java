package org.hengbiao.editions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition_leak}. */
@Entity
@Table(name = "edition_leak")
@NullUnmarked
public class EditionLeakRow {

    @Id
    public UUID id;

    public byte[] file;
    public String typed;
    public int rowsFound;
    public UUID edition;
    public UUID copy;
    public String basis;
    public int percent;
    public int exponent;
    public UUID personId;
    public Instant at;
}
