package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hengbiao.catalog.domain.CertificateKind;
import org.hengbiao.catalog.domain.KindReader;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_certificate_kind}. */
@Entity
@Table(name = "catalog_certificate_kind")
@NullUnmarked
public class CertificateKindRow {

    @Id
    public String id;

    public byte[] source;
    public Instant recordedAt;

    public static CertificateKindRow of(CertificateKind kind, Instant at) {
        CertificateKindRow row = new CertificateKindRow();
        row.id = kind.id();
        row.source = kind.source().toArray();
        row.recordedAt = at;
        return row;
    }

    public CertificateKind toKind() {
        return KindReader.ofSource(source);
    }
}
