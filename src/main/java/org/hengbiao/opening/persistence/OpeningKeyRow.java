package org.hengbiao.opening.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code opening_key}. */
@Entity
@Table(name = "opening_key")
@NullUnmarked
public class OpeningKeyRow {

    @Id
    public UUID id;

    public byte[] fingerprint;
    public byte[] certificate;
    public byte[] statement;
    public int threshold;
    public int shares;
    public String custody;
    public UUID addedBy;
    public Instant addedAt;
    public byte[] entry;
    public UUID tender;
    public Instant assignedAt;

    public OpeningKeyStatement toStatement() {
        return OpeningKeyStatement.parse(statement);
    }
}
