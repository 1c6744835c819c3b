package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_suspension_confirmation}. */
@Entity
@Table(name = "catalog_suspension_confirmation")
@NullUnmarked
public class SuspensionConfirmationRow {

    @Id
    public UUID listing;

    public UUID decidedBy;
    public LocalDate confirmUntil;
    public UUID personId;
    public Instant recordedAt;
}
