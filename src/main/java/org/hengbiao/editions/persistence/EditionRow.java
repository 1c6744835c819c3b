package org.hengbiao.editions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code edition}. */
@Entity
@Table(name = "edition")
@NullUnmarked
public class EditionRow {

    @Id
    public UUID id;

    public int ordinal;
    public UUID base;
    public String province;
    public String title;
    public boolean rowOrder;
    public int entries;
    public byte[] content;
    public byte[] list;
    public UUID drawnBy;
    public Instant drawnAt;
}
