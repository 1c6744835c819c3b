package org.hengbiao.award.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code award_decision}. */
@Entity
@Table(name = "award_decision")
@NullUnmarked
public class AwardDecisionRow {

    @Id
    public UUID tender;

    public String winner;
    public byte[] bid;
    public BigDecimal price;
    public byte[] report;
    public UUID person;
    public Instant at;
    public byte[] entry;
}
