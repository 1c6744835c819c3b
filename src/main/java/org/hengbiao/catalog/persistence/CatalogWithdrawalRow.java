package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.Withdrawal;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_withdrawal}. */
@Entity
@Table(name = "catalog_withdrawal")
@NullUnmarked
public class CatalogWithdrawalRow {

    @Id
    public String product;

    public LocalDate withdrawnOn;
    public Instant recordedAt;
    public UUID personId;

    public static CatalogWithdrawalRow of(Withdrawal withdrawal, Instant at) {
        CatalogWithdrawalRow row = new CatalogWithdrawalRow();
        row.product = withdrawal.product();
        row.withdrawnOn = withdrawal.on();
        row.recordedAt = at;
        return row;
    }

    public Known<Withdrawal> known() {
        return new Known<>(new Withdrawal(product, withdrawnOn), recordedAt);
    }
}
