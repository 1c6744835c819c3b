package org.hengbiao.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class VersionRulesTest {

    private static final Sha256 FIRST = Sha256.ofText("first");

    @Test
    void firstVersionReplacesNothing() {
        VersionRules nothing = new VersionRules(0, null);
        assertTrue(nothing.judge(1, null).isEmpty());
        assertEquals("wrong-replaces", code(nothing.judge(1, FIRST)));
        assertEquals("wrong-version", code(nothing.judge(2, null)));
    }

    @Test
    void nextVersionNamesTheOneBeforeIt() {
        VersionRules one = new VersionRules(1, FIRST);
        assertTrue(one.judge(2, FIRST).isEmpty());
        assertEquals("wrong-replaces", code(one.judge(2, null)));
        assertEquals("wrong-replaces", code(one.judge(2, Sha256.ofText("another"))));
    }

    @Test
    void versionsNeitherRepeatNorJump() {
        VersionRules one = new VersionRules(1, FIRST);
        assertEquals("wrong-version", code(one.judge(1, FIRST)));
        assertEquals("wrong-version", code(one.judge(3, FIRST)));
    }

    private static String code(Optional<Rejection> fault) {
        return fault.orElseThrow().code();
    }
}
