package org.hengbiao.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hengbiao.identity.Person;
import org.hengbiao.opening.persistence.OpeningKeyRow;
import org.hengbiao.opening.persistence.OpeningKeyRows;
import org.hengbiao.opening.persistence.OpeningRehearsalRows;
import org.hengbiao.opening.persistence.OpeningReleaseRows;
import org.hengbiao.opening.persistence.OpeningShareRow;
import org.hengbiao.opening.persistence.OpeningShareRows;
import org.jspecify.annotations.Nullable;

/** The opening keys of which a person holds a share. */
@ApplicationScoped
public class OpenerKeys {

    /** The longest page. */
    public static final int MAX_PAGE = 100;

    private final OpeningShareRows shares;
    private final OpeningKeyRows keys;
    private final OpeningRehearsalRows rehearsals;
    private final OpeningReleaseRows releases;

    OpenerKeys(
            OpeningShareRows shares,
            OpeningKeyRows keys,
            OpeningRehearsalRows rehearsals,
            OpeningReleaseRows releases) {
        this.shares = shares;
        this.keys = keys;
        this.rehearsals = rehearsals;
        this.releases = releases;
    }

    /**
     * A key and this opener's part in it.
     *
     * @param share identifier of the share, for the next page
     * @param key identifier of the key
     * @param index number of this opener's share, from 1
     * @param threshold shares that open (k)
     * @param shares shares that there are (n)
     * @param addedAt when it joined the pool
     * @param rehearsedAt when this opener last tried its envelope; null for never
     * @param tender which tender uses it; null while it is unused
     * @param released whether this opener handed its share in
     */
    public record OpenerKey(
            UUID share,
            UUID key,
            int index,
            int threshold,
            int shares,
            Instant addedAt,
            @Nullable Instant rehearsedAt,
            @Nullable UUID tender,
            boolean released) {}

    /**
     * The keys of {@code opener}, newest first.
     *
     * @param after the last share of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<OpenerKey> of(Person opener, @Nullable UUID after, int size) {
        return shares.ofPerson(opener.id(), after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(this::toKey)
                .toList();
    }

    private OpenerKey toKey(OpeningShareRow share) {
        UUID key = Objects.requireNonNull(share.key);
        OpeningKeyRow row = Objects.requireNonNull(keys.findById(key));
        return new OpenerKey(
                Objects.requireNonNull(share.id),
                key,
                share.index,
                row.threshold,
                row.shares,
                Objects.requireNonNull(row.addedAt),
                rehearsals.last(key, share.index).orElse(null),
                row.tender,
                releases.has(key, share.index));
    }
}
