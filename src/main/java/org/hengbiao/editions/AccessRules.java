package org.hengbiao.editions;

import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Refusal;

/** Why a copy stays closed. */
final class AccessRules {

    private AccessRules() {}

    static Rejection frozen() {
        return Refusal.notNow(
                "access-frozen",
                "The organisation's access is frozen after a leak; two people must lift that first.",
                null);
    }

    static Rejection notSignedFor() {
        return Refusal.notNow("copy-not-signed-for", "The copy opens once its recipient has signed for it.", null);
    }

    static Rejection closed(CopyPhase phase) {
        return Refusal.notNow("copy-closed", "The copy is " + phase.text() + " and can't be opened any more.", null);
    }

    static Rejection notInLogYet() {
        return Refusal.notNow(
                "row-order-not-in-log",
                "The commitment to this copy's row order has no place in the log yet. Try again after the next tick.",
                null);
    }
}
