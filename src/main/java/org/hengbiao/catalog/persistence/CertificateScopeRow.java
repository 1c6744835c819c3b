package org.hengbiao.catalog.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ScopeChange;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_certificate_scope}. */
@Entity
@Table(name = "catalog_certificate_scope")
@NullUnmarked
public class CertificateScopeRow {

    @Id
    public UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    public long position;

    public String certificate;
    public String product;
    public String model;
    public String version;
    public boolean covered;
    public String reason;
    public UUID personId;
    public Instant recordedAt;

    public Known<ScopeChange> known() {
        return new Known<>(new ScopeChange(certificate, product, model, version, covered), recordedAt);
    }
}
