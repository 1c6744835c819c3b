package org.hengbiao.catalog;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.StagedTable;
import org.hengbiao.catalog.persistence.StagedTakeOver;
import org.hengbiao.catalog.persistence.StagingRow;
import org.hengbiao.catalog.persistence.StagingRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;

/**
 * Takes a staged list over: one transaction, with one statement in the log. Products come in as not admitted; who belongs on the
 * list is decided, never imported from a file.
 */
@ApplicationScoped
public class TakingOverList {

    private final StagingRows rows;
    private final StagedTable table;
    private final StagedTakeOver takeOver;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final NotingListProgress noting;
    private final ClockOfRecord clock;

    TakingOverList(
            StagingRows rows,
            StagedTable table,
            StagedTakeOver takeOver,
            RecordedFacts facts,
            RecordingActs acts,
            NotingListProgress noting,
            ClockOfRecord clock) {
        this.rows = rows;
        this.table = table;
        this.takeOver = takeOver;
        this.facts = facts;
        this.acts = acts;
        this.noting = noting;
        this.clock = clock;
    }

    /**
     * Takes the list over, unless the record has changed so that it now has faults: they are then kept with the list, and nothing
     * else. A list that adds nothing is done with, and nothing is stated.
     */
    @Transactional
    @TransactionConfiguration(timeout = ReadingList.LONGEST)
    public void takeOver(UUID list, UUID by) {
        table.lock(list);
        facts.lock();
        StagingRow row = rows.findById(list);
        if (row.readAt == null || row.takenOverAt != null || row.thrownAwayAt != null) {
            return;
        }
        Instant now = clock.now();
        if (table.check(list) > 0) {
            table.count(list, now);
            return;
        }
        StagedTakeOver.Taken taken = takeOver.takeOver(
                list, CatalogDay.of(now), now, done -> noting.progress(list, StagedTable.Progress.TAKEN, done));
        if (taken.all() > 0) {
            acts.record(Act.of("CatalogListTakenOver", Actor.person(by))
                    .with(JsonObject.with("list", list.toString())
                            .with("file", Sha256.ofOctets(row.digest).hex())
                            .with("products", taken.products())
                            .with("certificates", taken.certificates())
                            .with("remarks", taken.remarks())
                            .build())
                    .at(now));
        }
        table.progress(list, StagedTable.Progress.TAKEN, taken.all());
        table.takenOver(list, by, now);
        table.clear(list);
    }
}
