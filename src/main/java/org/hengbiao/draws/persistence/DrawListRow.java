package org.hengbiao.draws.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code draw_list}: a frozen list, canonical. */
@Entity
@Table(name = "draw_list")
@NullUnmarked
public class DrawListRow {

    @Id
    public UUID id;

    public String purpose;
    public String subject;
    public UUID tender;
    public String agency;
    public byte[] opener;
    public String barred;
    public String publicFrom;
    public byte[] document;
    public Instant frozenAt;
    public byte[] entry;
}
