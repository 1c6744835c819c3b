package org.hengbiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hengbiao.ledger.Outbox;
import org.hengbiao.notices.persistence.NoticeRow;
import org.hengbiao.notices.persistence.NoticeRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/** Puts a matter on people's pages and asks for the mail that says how much waits. */
@ApplicationScoped
public class TellingPeople {

    private final NoticeRows rows;
    private final Outbox outbox;
    private final ClockOfRecord clock;

    TellingPeople(NoticeRows rows, Outbox outbox, ClockOfRecord clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells each of {@code people} once; it vanishes when the caller's transaction rolls back. */
    @Transactional
    public void tell(Collection<UUID> people, Matter matter) {
        Instant now = clock.now();
        for (UUID person : people) {
            if (rows.keep(row(person, matter, now))) {
                outbox.put(SendingNoticeMail.KIND, SendingNoticeMail.payload(person));
            }
        }
    }

    private static NoticeRow row(UUID person, Matter matter, Instant now) {
        NoticeRow row = new NoticeRow();
        row.id = Identifiers.next(now);
        row.personId = person;
        row.kind = matter.kind();
        row.key = matter.key();
        row.place = matter.place();
        row.at = now;
        return row;
    }
}
