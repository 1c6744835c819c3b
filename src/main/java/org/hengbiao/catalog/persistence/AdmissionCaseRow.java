package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_admission_case}. */
@Entity
@Table(name = "catalog_admission_case")
@NullUnmarked
public class AdmissionCaseRow {

    @Id
    public UUID id;

    public UUID tender;
    public String vendor;
    public String maker;
    public String brand;
    public String model;
    public String modelVersion;
    public byte[] bid;
    public Instant openedAt;
    public Instant dueAt;
}
