package org.hengbiao.tendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hengbiao.tendering.persistence.TenderRows;

/**
 * The lock that decides what was in time. Whoever accepts something until the deadline takes the tender's row shared, then
 * reads the clock; whoever closes takes it exclusively. So no acceptance can slip past a closing. Both hold until the
 * caller's transaction ends, which must be under way.
 */
@ApplicationScoped
public class TenderLocks {

    private final TenderRows rows;

    TenderLocks(TenderRows rows) {
        this.rows = rows;
    }

    /**
     * Takes the row shared. Read the clock afterwards, never before.
     *
     * @throws IllegalArgumentException when there is no such tender
     */
    public void share(UUID tender) {
        require(rows.lockShared(tender), tender);
    }

    /**
     * Takes the row exclusively: every transaction that holds it shared has ended.
     *
     * @throws IllegalArgumentException when there is no such tender
     */
    public void exclusive(UUID tender) {
        require(rows.lockExclusively(tender), tender);
    }

    private static void require(boolean found, UUID tender) {
        if (!found) {
            throw new IllegalArgumentException("there is no tender " + tender);
        }
    }
}
