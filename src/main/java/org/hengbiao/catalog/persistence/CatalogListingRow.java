package org.hengbiao.catalog.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ListingDecision;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_listing}. */
@Entity
@Table(name = "catalog_listing")
@NullUnmarked
public class CatalogListingRow {

    @Id
    public UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    public long position;

    public String product;
    public String decision;
    public LocalDate decidedOn;
    public LocalDate effectiveOn;
    public String reason;
    public Instant recordedAt;
    public UUID personId;
    public UUID secondedBy;
    public LocalDate confirmUntil;

    public static CatalogListingRow of(UUID id, ListingDecision decision, Instant at) {
        CatalogListingRow row = new CatalogListingRow();
        row.id = id;
        row.product = decision.product();
        row.decision = decision.decision().text();
        row.decidedOn = decision.decidedOn();
        row.effectiveOn = decision.effectiveOn();
        row.reason = decision.reason();
        row.recordedAt = at;
        row.confirmUntil = decision.confirmUntil();
        return row;
    }

    public Known<ListingDecision> known() {
        ListingDecision.Kind kind = ListingDecision.Kind.of(decision).orElseThrow();
        return new Known<>(
                new ListingDecision(product, kind, decidedOn, effectiveOn, reason, confirmUntil), recordedAt);
    }
}
