package org.hengbiao.evidence.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param outcome in one word
 * @param checks in their order, up to and with the first that is broken; later ones were not made
 * @param platformAttested acts that no person signed, so that only the platform's word and its log stand for them, such as
 *     {@code 2026-11-24T08:00:00Z BoxClosed}
 */
public record Verdict(Outcome outcome, List<Check> checks, List<String> platformAttested) {

    /** What a verification ends with. */
    public enum Outcome {
        /** Everything holds against the reader's own anchors. */
        VERIFIED(0),
        /** Something does not hold. */
        BROKEN(1),
        /** Everything fits together, but nothing says that it is not forged as a whole: there were no anchors. */
        SELF_CONSISTENT(3);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of a command that verifies. */
        public int exitCode() {
            return exitCode;
        }
    }

    public Verdict {
        checks = List.copyOf(checks);
        platformAttested = List.copyOf(platformAttested);
    }

    /** The first check that does not hold. */
    public Optional<Check> firstBroken() {
        return checks.stream().filter(check -> !check.ok()).findFirst();
    }
}
