package org.hengbiao.notices.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code notice_mail}. */
@Entity
@Table(name = "notice_mail")
@NullUnmarked
public class NoticeMailRow {

    @Id
    public UUID id;

    public UUID personId;
    public int count;
    public Instant sentAt;
}
