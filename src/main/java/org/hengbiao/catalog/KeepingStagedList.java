package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.persistence.StagedTable;
import org.hengbiao.catalog.persistence.StagingRow;
import org.hengbiao.catalog.persistence.StagingRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/** Keeps which lists wait: who brought them, when, and the file's digest. */
@ApplicationScoped
public class KeepingStagedList {

    private final StagingRows rows;
    private final StagedTable table;
    private final StagedLists lists;
    private final ClockOfRecord clock;

    KeepingStagedList(StagingRows rows, StagedTable table, StagedLists lists, ClockOfRecord clock) {
        this.rows = rows;
        this.table = table;
        this.lists = lists;
        this.clock = clock;
    }

    /** A file that is kept by its digest. */
    record KeptFile(Sha256 digest, long octets) {}

    /** Keeps a list, unless the same file waits already; the replaced one is thrown away, unless it can't be any more. */
    @Transactional
    Outcome<UUID> keep(Person person, String name, KeptFile file, Optional<StagedList> replaced) {
        Optional<StagingRow> same = rows.waiting(file.digest());
        if (same.isPresent()) {
            return Outcome.accepted(same.get().id);
        }
        Instant now = clock.now();
        Optional<ListRefused> refused = replaced.flatMap(list -> forget(list.id(), now));
        if (refused.isPresent()) {
            return Outcome.rejected(refused.get());
        }
        StagingRow row = new StagingRow();
        row.id = Identifiers.next(now);
        row.digest = file.digest().octets();
        row.name = name.length() > 200 ? name.substring(0, 200) : name;
        row.octets = file.octets();
        row.personId = person.id();
        row.receivedAt = now;
        row.replaces = replaced.map(StagedList::id).orElse(null);
        rows.persistAndFlush(row);
        return Outcome.accepted(row.id);
    }

    /** Forgets a list's rows; true when no other list came as the same file; or why they can't be any more. */
    @Transactional
    Outcome<Boolean> throwAway(UUID id) {
        return forget(id, clock.now())
                .<Outcome<Boolean>>map(Outcome::rejected)
                .orElseGet(() -> Outcome.accepted(!rows.uses(rows.findById(id).digest)));
    }

    private Optional<ListRefused> forget(UUID id, Instant at) {
        table.lock(id);
        // Whoever held the lock may have taken the list over or thrown it away.
        StagedList now = lists.find(id).orElseThrow();
        if (!now.open()) {
            return Optional.of(new ListRefused.NotNow(now.phase()));
        }
        table.clear(id);
        table.thrownAway(id, at);
        return Optional.empty();
    }
}
