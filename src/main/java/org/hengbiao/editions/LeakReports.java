package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionFreezeRow;
import org.hengbiao.editions.persistence.EditionLeakRow;
import org.hengbiao.editions.persistence.LeakFacts;
import org.hengbiao.kernel.Sha256;

/** Makes reports of what was traced. */
@ApplicationScoped
class LeakReports {

    private final EditionFacts facts;
    private final LeakFacts leaks;
    private final EditionRecords records;

    LeakReports(EditionFacts facts, LeakFacts leaks, EditionRecords records) {
        this.facts = facts;
        this.leaks = leaks;
        this.records = records;
    }

    Leak leak(EditionLeakRow row) {
        return new Leak(
                row.id,
                row.at,
                records.name(row.personId),
                row.file == null ? null : Sha256.ofOctets(row.file),
                row.rowsFound,
                row.basis,
                row.percent,
                row.exponent,
                row.copy == null
                        ? null
                        : facts.copy(row.copy).map(records::copy).orElse(null),
                leaks.freezeOf(row.id).map(this::freeze).orElse(null));
    }

    Leak.Freeze freeze(EditionFreezeRow row) {
        List<String> lifts = leaks.lifts(row.id).stream()
                .map(lift -> records.name(lift.key.personId()))
                .toList();
        return new Leak.Freeze(row.id, row.at, lifts, lifts.size() < LeakFacts.LIFTERS);
    }
}
