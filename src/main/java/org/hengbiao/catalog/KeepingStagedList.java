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
import org.hengbiao.kernel.Sha256;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/** Keeps which lists wait: who brought them, when, and the file's digest. */
@ApplicationScoped
public class KeepingStagedList {

    private final StagingRows rows;
    private final StagedTable table;
    private final ClockOfRecord clock;

    KeepingStagedList(StagingRows rows, StagedTable table, ClockOfRecord clock) {
        this.rows = rows;
        this.table = table;
        this.clock = clock;
    }

    /** A file that is kept by its digest. */
    record KeptFile(Sha256 digest, long octets) {}

    /** Keeps a list, unless the same file waits already; the replaced one is thrown away. */
    @Transactional
    UUID keep(Person person, String name, KeptFile file, Optional<StagedList> replaced) {
        Optional<StagingRow> same = rows.waiting(file.digest());
        if (same.isPresent()) {
            return same.get().id;
        }
        Instant now = clock.now();
        replaced.ifPresent(list -> forget(list.id(), now));
        StagingRow row = new StagingRow();
        row.id = Identifiers.next(now);
        row.digest = file.digest().octets();
        row.name = name.length() > 200 ? name.substring(0, 200) : name;
        row.octets = file.octets();
        row.personId = person.id();
        row.receivedAt = now;
        row.replaces = replaced.map(StagedList::id).orElse(null);
        rows.persistAndFlush(row);
        return row.id;
    }

    /** Forgets a list's rows; true when no other list came as the same file. */
    @Transactional
    boolean throwAway(UUID id) {
        forget(id, clock.now());
        return !rows.uses(rows.findById(id).digest);
    }

    private void forget(UUID id, Instant at) {
        table.lock(id);
        table.clear(id);
        table.thrownAway(id, at);
    }
}
