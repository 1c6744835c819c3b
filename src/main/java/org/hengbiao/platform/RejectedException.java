package org.hengbiao.platform;

import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;

/**
 * Carries a rejection out of a transaction, which rolls back; the boundary turns it into the problem document. Use it where a
 * rule says no after something was already written.
 */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public RejectedException(Rejection rejection) {
        super(rejection.detail(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** The value, or this exception. */
    public static <T> T demand(Outcome<T> outcome) {
        return outcome.fold(value -> value, why -> {
            throw new RejectedException(why);
        });
    }
}
