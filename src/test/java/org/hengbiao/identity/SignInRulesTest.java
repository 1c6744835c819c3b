package org.hengbiao.identity;

import static org.hengbiao.identity.SignInRules.Verdict.LIMITED;
import static org.hengbiao.identity.SignInRules.Verdict.LOCKED;
import static org.hengbiao.identity.SignInRules.Verdict.MAY_TRY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignInRulesTest {

    @Test
    void fourWrongPasswordsLeaveAFifthTry() {
        assertEquals(MAY_TRY, SignInRules.judge(4, 4));
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForThatAddress() {
        assertEquals(LOCKED, SignInRules.judge(5, 5));
    }

    @Test
    void anAddressThatFailsWithManyAccountsIsPaused() {
        assertEquals(LIMITED, SignInRules.judge(0, 50));
    }
}
