package org.hengbiao.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.ledger.persistence.OutboxRow;
import org.hengbiao.ledger.persistence.OutboxRows;
import org.hengbiao.platform.ClockOfRecord;
import org.jboss.logging.Logger;

/** Does what waits in the outbox, each item in a transaction of its own. */
@ApplicationScoped
public class WorkingOutbox {

    private static final Logger LOG = Logger.getLogger(WorkingOutbox.class);
    private static final int AT_ONCE = 100;

    private final OutboxRows rows;
    private final Instance<OutboxWorker> workers;
    private final ClockOfRecord clock;

    WorkingOutbox(OutboxRows rows, @Any Instance<OutboxWorker> workers, ClockOfRecord clock) {
        this.rows = rows;
        this.workers = workers;
        this.clock = clock;
    }

    /** Works off what waits now; an item that fails is tried again later, twenty times at most. */
    public void workOff() {
        List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> rows.waiting(AT_ONCE));
        for (UUID id : waiting) {
            try {
                QuarkusTransaction.requiringNew().run(() -> rows.claim(id).ifPresent(this::work));
            } catch (RuntimeException e) {
                // The item's own transaction is gone with its count; count apart, so that it can't come first for ever.
                LOG.warnf(e, "Outbox item %s broke its transaction", id);
                QuarkusTransaction.requiringNew().run(() -> rows.claim(id).ifPresent(row -> row.attempts++));
            }
        }
    }

    private void work(OutboxRow row) {
        row.attempts++;
        for (OutboxWorker worker : workers) {
            if (worker.kind().equals(row.kind)) {
                try {
                    worker.work(JsonParser.readCanonical(row.payload).object());
                    row.doneAt = clock.now();
                } catch (Exception e) {
                    LOG.warnf(e, "Outbox item %s of kind %s failed for the %d. time", row.id, row.kind, row.attempts);
                }
                return;
            }
        }
        LOG.errorf("Outbox item %s has no worker of kind %s", row.id, row.kind);
    }
}
