package org.hengbiao.notices.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table {@code notice_mail}. */
@ApplicationScoped
public class NoticeMailRows implements PanacheRepositoryBase<NoticeMailRow, UUID> {

    /** When each of these mails went out. */
    public Map<UUID, Instant> sent(Collection<UUID> mails) {
        return mails.isEmpty()
                ? Map.of()
                : list("id in ?1", mails).stream().collect(Collectors.toMap(row -> row.id, row -> row.sentAt));
    }
}
