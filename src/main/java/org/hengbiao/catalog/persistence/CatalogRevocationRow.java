package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.Revocation;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_revocation}. */
@Entity
@Table(name = "catalog_revocation")
@NullUnmarked
public class CatalogRevocationRow {

    @Id
    public String certificate;

    public LocalDate revokedOn;
    public String reason;
    public Instant recordedAt;
    public UUID personId;

    public static CatalogRevocationRow of(Revocation revocation, Instant at) {
        CatalogRevocationRow row = new CatalogRevocationRow();
        row.certificate = revocation.certificate();
        row.revokedOn = revocation.on();
        row.reason = revocation.reason();
        row.recordedAt = at;
        return row;
    }

    public Known<Revocation> known() {
        return new Known<>(new Revocation(certificate, revokedOn, reason), recordedAt);
    }
}
