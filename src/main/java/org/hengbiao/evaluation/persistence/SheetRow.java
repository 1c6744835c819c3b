package org.hengbiao.evaluation.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evaluation_sheet}: a locked sheet, encrypted. */
@Entity
@Table(name = "evaluation_sheet")
@NullUnmarked
public class SheetRow {

    @Id
    public UUID id;

    public UUID tender;
    public UUID person;
    public byte[] digest;
    public byte[] sealed;
    public Instant lockedAt;
}
