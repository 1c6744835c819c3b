package org.hengbiao.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The clock that decides deadlines: PostgreSQL's, in milliseconds, never this machine's. Inside a transaction it reads the
 * clock at the call, not the transaction's start.
 */
@ApplicationScoped
public class ClockOfRecord {

    private final EntityManager entities;

    ClockOfRecord(EntityManager entities) {
        this.entities = entities;
    }

    /** The present instant, on the caller's own connection when there is a transaction. */
    public Instant now() {
        return (Instant) entities.createNativeQuery("SELECT hengbiao_now()", Instant.class)
                .getSingleResult();
    }
}
