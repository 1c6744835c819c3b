package org.hengbiao.opening.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code opened_bid}: what became of one bid of the box. */
@Entity
@Table(name = "opened_bid")
@NullUnmarked
public class OpenedBidRow {

    @Id
    public UUID id;

    public UUID tender;
    public String lot;
    public String vendor;
    public byte[] manifest;
    public String branch;
    public String reason;
    public byte[] document;
    public byte[] zip;
    public BigDecimal price;
    public Instant at;
    public byte[] entry;
}
