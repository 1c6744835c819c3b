package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.catalog.persistence.CatalogReadRow;
import org.hengbiao.catalog.persistence.CatalogReadRows;
import org.hengbiao.identity.Person;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/** Keeps who read what of the list: it is sensitive, so every reading leaves a trace. */
@ApplicationScoped
public class RecordingCatalogReads {

    private final CatalogReadRows rows;
    private final ClockOfRecord clock;

    RecordingCatalogReads(CatalogReadRows rows, ClockOfRecord clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Records a reading.
     *
     * @param reader who reads
     * @param what which part, in a few words
     */
    @Transactional
    public void record(Person reader, String what) {
        Instant now = clock.now();
        CatalogReadRow row = new CatalogReadRow();
        row.id = Identifiers.next(now);
        row.personId = reader.id();
        row.what = what;
        row.at = now;
        rows.persist(row);
    }
}
