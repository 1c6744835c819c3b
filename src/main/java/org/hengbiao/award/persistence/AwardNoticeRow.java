package org.hengbiao.award.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code award_notice}: the canonical document that was published. */
@Entity
@Table(name = "award_notice")
@NullUnmarked
public class AwardNoticeRow {

    @Id
    public UUID tender;

    public byte[] document;
    public LocalDate challengeUntil;
    public boolean provisional;
    public Instant at;
    public byte[] entry;
}
