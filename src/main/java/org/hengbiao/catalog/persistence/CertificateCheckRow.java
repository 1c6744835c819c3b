package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_certificate_check}. */
@Entity
@Table(name = "catalog_certificate_check")
@NullUnmarked
public class CertificateCheckRow {

    @Id
    public UUID id;

    public String certificate;
    public String list;
    public boolean found;
    public LocalDate checkedOn;
    public UUID personId;
    public Instant recordedAt;
}
