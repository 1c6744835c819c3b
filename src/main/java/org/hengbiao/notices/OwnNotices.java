package org.hengbiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hengbiao.identity.Person;
import org.hengbiao.notices.persistence.NoticeMailRows;
import org.hengbiao.notices.persistence.NoticeRow;
import org.hengbiao.notices.persistence.NoticeRows;
import org.jspecify.annotations.Nullable;

/** What waits for a person, and who was told of a matter. */
@ApplicationScoped
public class OwnNotices {

    /** The longest page. */
    public static final int MAX_PAGE = 200;

    private final NoticeRows rows;
    private final NoticeMailRows mails;

    OwnNotices(NoticeRows rows, NoticeMailRows mails) {
        this.rows = rows;
        this.mails = mails;
    }

    /** What waits for {@code person}, the newest first; {@code after} is the last of the page before. */
    @Transactional
    public List<Notice> waiting(Person person, @Nullable UUID after, int size) {
        List<NoticeRow> found = rows.waiting(person.id(), after, Math.max(1, Math.min(MAX_PAGE, size)));
        Map<UUID, Instant> sent = sent(found);
        return found.stream().map(row -> toNotice(row, sent)).toList();
    }

    /** How many matters wait for {@code person}. */
    @Transactional
    public int count(Person person) {
        return rows.countWaiting(person.id());
    }

    /** Everybody who was told of a matter, for the feature that told them. */
    @Transactional
    public List<ToldPerson> told(String kind, String key) {
        List<NoticeRow> found = rows.ofMatter(kind, key);
        Map<UUID, Instant> sent = sent(found);
        return found.stream()
                .map(row -> new ToldPerson(row.personId, row.at, mailed(row, sent), row.seenAt != null))
                .toList();
    }

    private Map<UUID, Instant> sent(List<NoticeRow> found) {
        return mails.sent(
                found.stream().map(row -> row.mail).filter(Objects::nonNull).toList());
    }

    private static Notice toNotice(NoticeRow row, Map<UUID, Instant> sent) {
        return new Notice(row.id, new Matter(row.kind, row.key, row.place), row.at, mailed(row, sent), row.seenAt);
    }

    private static @Nullable Instant mailed(NoticeRow row, Map<UUID, Instant> sent) {
        return row.mail == null ? null : sent.get(row.mail);
    }
}
