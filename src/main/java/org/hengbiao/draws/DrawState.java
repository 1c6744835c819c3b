package org.hengbiao.draws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/**
 * How far a draw is.
 *
 * @param list the frozen list
 * @param frozenAt when
 * @param opener the certificate to which contributions are sealed, DER
 * @param parties who has committed so far
 * @param record the whole draw; empty until both contributions came to light
 */
public record DrawState(
        DrawList list, Instant frozenAt, Octets opener, List<Party> parties, Optional<DrawRecord> record) {

    /**
     * A party that committed. Its contribution is told by the record only.
     *
     * @param party as whom
     * @param person who
     * @param committedAt when
     * @param by how its contribution came to light; null while it has not
     */
    public record Party(
            DrawParty party,
            UUID person,
            Instant committedAt,
            @Nullable Revelation by) {}

    public DrawState {
        parties = List.copyOf(parties);
    }

    /** {@code committing}, {@code revealing} or {@code drawn}. */
    public String phase() {
        if (record.isPresent()) {
            return "drawn";
        }
        return parties.size() < DrawParty.values().length ? "committing" : "revealing";
    }
}
