package org.hengbiao.bidding;

import java.time.Instant;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Refusal;

/** The words of refusals that several steps share. */
final class Refusals {

    private Refusals() {}

    static Rejection late(Instant deadline, Instant now) {
        return Refusal.notNow(
                "late-bid", "The deadline was " + deadline + "; the bid came at " + now + ".", "O87 art 33");
    }

    static Rejection lateWithdrawal(Instant deadline, Instant now) {
        return Refusal.notNow(
                "late-withdrawal",
                "The deadline was " + deadline + "; the withdrawal came at " + now + ".",
                "O87 art 34");
    }

    static Rejection tooLarge(long limit) {
        return Refusal.never("act-too-large", "A signed act of a bidder has at most " + limit + " octets.", null);
    }

    static Rejection malformed(String what, String why) {
        return Refusal.never("malformed-" + what, "The " + what + " can't be read: " + why + ".", null);
    }

    static Rejection other(String field, String expected, String found) {
        return Refusal.never("wrong-" + field, "The " + field + " must be " + expected + ", not " + found + ".", null);
    }
}
