package org.hengbiao.bidding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Hashes the parts of closed boxes again, apart from the ticks, which it must not hold up. */
@ApplicationScoped
class RehashSchedule {

    private static final Logger LOG = Logger.getLogger(RehashSchedule.class);
    private static final int AT_ONCE = 10;

    private final DueBoxes due;
    private final RehashingParts rehashing;

    RehashSchedule(DueBoxes due, RehashingParts rehashing) {
        this.due = due;
        this.rehashing = rehashing;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        due.forRehashing(AT_ONCE).forEach(tender -> {
            try {
                rehashing.ensureRehashed(tender);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The parts of tender %s were not hashed again", tender);
            }
        });
    }
}
