package org.hengbiao.sealing;

import java.util.Locale;

/** A key file, share or opening key that does not fit. */
public final class KeyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Reason {
        /** The PKCS#12 file cannot be read with that password, or holds not exactly one key. */
        KEY_FILE("RFC 7292"),
        /** A key of a kind that cannot be used for this. */
        KEY_KIND("RFC 5480 section 2.1.1"),
        /** A share does not fit its commitment. */
        WRONG_SHARE("docs/formats.md, opening key"),
        /** Not as many different shares as the threshold. */
        SHARE_COUNT("docs/formats.md, opening key"),
        /** The joined key does not belong to the opening certificate. */
        WRONG_KEY("docs/formats.md, opening key");

        private final String clause;

        Reason(String clause) {
            this.clause = clause;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    KeyRefused(Reason reason, String detail) {
        super(reason.code(), detail, reason.clause);
        this.reason = reason;
    }

    /** Which rule is broken. */
    public Reason reason() {
        return reason;
    }
}
