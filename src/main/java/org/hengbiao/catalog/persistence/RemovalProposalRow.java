package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_removal_proposal}. */
@Entity
@Table(name = "catalog_removal_proposal")
@NullUnmarked
public class RemovalProposalRow {

    @Id
    public UUID id;

    public String product;
    public LocalDate effectiveOn;
    public String reason;
    public UUID personId;
    public Instant recordedAt;
}
