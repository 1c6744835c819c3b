package org.hengbiao.ledger;

import java.time.Instant;

/**
 * Work that a feature wants done by the first tick after something became due, such as closing a box. Called before each
 * tick on the node that drives it, outside a transaction; a failure is logged and does not stop the tick. Nothing may
 * depend on it having run.
 */
public interface BeforeTick {

    /** Does what is due at {@code now}; quick when nothing is. */
    void beforeTick(Instant now);
}
