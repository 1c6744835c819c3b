package org.hengbiao.exchange.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** The table {@code exchange_file}. */
@ApplicationScoped
public class ExchangeFileRows implements PanacheRepositoryBase<ExchangeFileRow, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** A file, locked until the end of the transaction. */
    public Optional<ExchangeFileRow> locked(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public Optional<ExchangeFileRow> byDigest(Sha256 digest) {
        return find("digest = ?1", (Object) digest.octets()).firstResultOptional();
    }

    /** The answer to a question, drafted or received. */
    public Optional<ExchangeFileRow> answerTo(Sha256 question) {
        return find("answers = ?1", (Object) question.octets()).firstResultOptional();
    }

    /** Files of a kind about one plan or tender, newest first. */
    public List<ExchangeFileRow> about(UUID about, String kind) {
        return list("about = ?1 and kind = ?2 order by id desc", about, kind);
    }

    /** Files, newest first, of one owner when it is given, after {@code last} when it is given. */
    public List<ExchangeFileRow> page(@Nullable String owner, @Nullable UUID last, int size) {
        UUID before = last == null ? LAST : last;
        return (owner == null
                        ? find("id < ?1 order by id desc", before)
                        : find("id < ?1 and owner = ?2 order by id desc", before, owner))
                .page(0, size)
                .list();
    }
}
