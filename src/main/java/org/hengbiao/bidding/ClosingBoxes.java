package org.hengbiao.bidding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.ledger.BeforeTick;
import org.jboss.logging.Logger;

/** Closes every box whose deadline has come, so that the closing statement is in the first tick after it. */
@ApplicationScoped
class ClosingBoxes implements BeforeTick {

    private static final Logger LOG = Logger.getLogger(ClosingBoxes.class);
    private static final int AT_ONCE = 100;

    private final DueBoxes due;
    private final ClosingBox closing;

    ClosingBoxes(DueBoxes due, ClosingBox closing) {
        this.due = due;
        this.closing = closing;
    }

    @Override
    public void beforeTick(Instant now) {
        List<UUID> tenders = due.forClosing(now, AT_ONCE);
        for (UUID tender : tenders) {
            try {
                closing.ensureClosed(tender);
            } catch (RuntimeException e) {
                // One box that can't be closed must not keep the others open.
                LOG.errorf(e, "The box of tender %s was not closed", tender);
            }
        }
    }
}
