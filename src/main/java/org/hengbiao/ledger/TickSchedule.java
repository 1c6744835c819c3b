package org.hengbiao.ledger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.PlatformConfiguration;
import org.jboss.logging.Logger;

/** Drives the ticks on this node, and the work that wants to be done by the next one. */
@ApplicationScoped
class TickSchedule {

    private static final Logger LOG = Logger.getLogger(TickSchedule.class);

    private final Ticking ticking;
    private final WorkingOutbox outbox;
    private final Instance<BeforeTick> before;
    private final PlatformConfiguration configuration;
    private final ClockOfRecord clock;

    TickSchedule(
            Ticking ticking,
            WorkingOutbox outbox,
            @Any Instance<BeforeTick> before,
            PlatformConfiguration configuration,
            ClockOfRecord clock) {
        this.ticking = ticking;
        this.outbox = outbox;
        this.before = before;
        this.configuration = configuration;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (BeforeTick work : before) {
            try {
                work.beforeTick(clock.now());
            } catch (RuntimeException e) {
                LOG.errorf(e, "Work before the tick failed: %s", work.getClass().getSimpleName());
            }
        }
        ticking.tickIfDue(configuration.tick());
        outbox.workOff();
    }
}
