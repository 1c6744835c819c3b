package org.hengbiao.catalog.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.CertificateCorrection;
import org.hengbiao.catalog.domain.Known;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_certificate_correction}. */
@Entity
@Table(name = "catalog_certificate_correction")
@NullUnmarked
public class CertificateCorrectionRow {

    @Id
    public UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    public long position;

    public String certificate;
    public String issuer;
    public String networkLevel;
    public LocalDate issuedOn;
    public LocalDate expiresOn;
    public String reason;
    public UUID personId;
    public Instant recordedAt;

    public Known<CertificateCorrection> known() {
        return new Known<>(
                new CertificateCorrection(certificate, issuer, networkLevel, issuedOn, expiresOn), recordedAt);
    }
}
