package org.hengbiao.exchange.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code exchange_carriage}. */
@Entity
@Table(name = "exchange_carriage")
@NullUnmarked
public class ExchangeCarriageRow {

    @Id
    public UUID id;

    public UUID file;
    public String approval;
    public String disc;
    public String carrier;
    public UUID personId;
    public Instant at;
}
