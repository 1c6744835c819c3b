package org.hengbiao.identity;

import java.util.Optional;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.platform.Refusal;

/** What a password must be. Long beats complicated; what stands in this repository is no secret. */
public final class PasswordRule {

    /** The password of every demo account. A production installation refuses it. */
    public static final String DEMO = "hengbiao-demo";

    private static final int SHORTEST = 12;

    // bcrypt ignores what follows; a longer one would only seem stronger.
    private static final int LONGEST_OCTETS = 72;

    private PasswordRule() {}

    /** Why {@code password} will not do; nothing when it will. */
    public static Optional<Rejection> objection(String password, boolean sandbox) {
        if (password.equals(DEMO) && !sandbox) {
            return Optional.of(Refusal.never(
                    "demo-password", "The demo password stands in public documentation. Choose another one.", null));
        }
        if (password.length() < SHORTEST
                || password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_OCTETS) {
            return Optional.of(Refusal.never(
                    "password-length",
                    "A password has at least " + SHORTEST + " characters and at most " + LONGEST_OCTETS + " octets.",
                    null));
        }
        return Optional.empty();
    }
}
