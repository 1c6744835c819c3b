package org.hengbiao.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.ledger.persistence.OutboxRow;
import org.hengbiao.ledger.persistence.OutboxRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/** Where a use case leaves work to be done after its commit. */
@ApplicationScoped
public class Outbox {

    private final OutboxRows rows;
    private final ClockOfRecord clock;

    Outbox(OutboxRows rows, ClockOfRecord clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Leaves an item for the worker of that kind; it vanishes when the caller's transaction rolls back. */
    public void put(String kind, JsonObject payload) {
        Instant now = clock.now();
        OutboxRow row = new OutboxRow();
        row.id = Identifiers.next(now);
        row.kind = kind;
        row.payload = payload.canonical();
        row.createdAt = now;
        rows.persist(row);
    }
}
