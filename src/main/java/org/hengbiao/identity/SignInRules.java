package org.hengbiao.identity;

import java.time.Duration;

/**
 * When sign-in is paused. An account is locked only towards the address that failed, so that nobody elsewhere can lock its
 * owner out at a deadline; an address that fails with many accounts is paused as a whole.
 */
final class SignInRules {

    static final int WRONG_PER_PAIR = 5;
    static final Duration PAIR_WINDOW = Duration.ofMinutes(15);
    static final int FAILED_PER_ADDRESS = 50;
    static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);

    private SignInRules() {}

    /** What the counts of the past windows say about a further attempt. */
    static Verdict judge(long wrongOfPair, long failedOfAddress) {
        if (failedOfAddress >= FAILED_PER_ADDRESS) {
            return Verdict.LIMITED;
        }
        return wrongOfPair >= WRONG_PER_PAIR ? Verdict.LOCKED : Verdict.MAY_TRY;
    }

    enum Verdict {
        MAY_TRY,
        LOCKED,
        LIMITED
    }
}
