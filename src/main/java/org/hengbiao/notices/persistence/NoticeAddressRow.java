package org.hengbiao.notices.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code notice_address}. */
@Entity
@Table(name = "notice_address")
@NullUnmarked
public class NoticeAddressRow {

    @Id
    public UUID personId;

    public String address;
    public Instant enteredAt;
}
