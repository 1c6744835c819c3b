package org.hengbiao.bidding.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code bid_withdrawal}. */
@Entity
@Table(name = "bid_withdrawal")
@NullUnmarked
public class WithdrawalRow {

    @Id
    public UUID bid;

    public UUID tender;
    public byte[] act;
    public Instant at;
    public byte[] entry;
    public byte[] receipt;
}
