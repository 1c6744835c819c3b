package org.hengbiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.identity.Person;
import org.hengbiao.notices.persistence.NoticeRow;
import org.hengbiao.notices.persistence.NoticeRows;
import org.hengbiao.platform.ClockOfRecord;

/** A person has dealt with a matter, or does not want to see it any more; it waits no longer. */
@ApplicationScoped
public class SettingNoticeAside {

    private final NoticeRows rows;
    private final ClockOfRecord clock;

    SettingNoticeAside(NoticeRows rows, ClockOfRecord clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Sets one's own notice aside; a second time changes nothing. False when there is no such notice of this person. */
    @Transactional
    public boolean setAside(Person person, UUID id) {
        Instant now = clock.now();
        Optional<NoticeRow> own =
                rows.findByIdOptional(id).filter(row -> person.id().equals(row.personId));
        own.filter(row -> row.seenAt == null).ifPresent(row -> row.seenAt = now);
        return own.isPresent();
    }
}
