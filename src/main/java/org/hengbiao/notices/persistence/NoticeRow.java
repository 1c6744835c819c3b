package org.hengbiao.notices.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code notice}. */
@Entity
@Table(name = "notice")
@NullUnmarked
public class NoticeRow {

    @Id
    public UUID id;

    public UUID personId;
    public String kind;
    public String key;
    public String place;
    public Instant at;
    public UUID mail;
    public Instant seenAt;
}
