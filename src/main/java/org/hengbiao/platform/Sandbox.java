package org.hengbiao.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/**
 * The movable clock of a sandbox. Outside a sandbox its table does not exist, so there is nothing that an offset could be
 * written to.
 */
@ApplicationScoped
public class Sandbox {

    private final EntityManager entities;
    private final PlatformConfiguration configuration;

    Sandbox(EntityManager entities, PlatformConfiguration configuration) {
        this.entities = entities;
        this.configuration = configuration;
    }

    /** Whether this installation is a sandbox: every page and every statement says so. */
    public boolean active() {
        return configuration.sandbox();
    }

    /**
     * Moves the clock of record forward inside the caller's transaction. The caller records it in the log.
     *
     * @param forward positive; the clock never goes back
     * @return the clock after the move
     * @throws IllegalStateException outside a sandbox
     */
    public Instant moveClock(Duration forward) {
        if (!active() || forward.isNegative() || forward.isZero()) {
            throw new IllegalStateException("the clock moves only in a sandbox, and only forward");
        }
        entities.createNativeQuery(
                        "INSERT INTO sandbox_clock (offset_ms) SELECT coalesce(max(offset_ms), 0) + :ms FROM sandbox_clock")
                .setParameter("ms", forward.toMillis())
                .executeUpdate();
        return (Instant) entities.createNativeQuery("SELECT hengbiao_now()", Instant.class)
                .getSingleResult();
    }
}
