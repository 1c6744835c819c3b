package org.hengbiao.sealing;

import java.util.Locale;

/** A bid package (ZIP) that does not keep the strict rules of {@code docs/formats.md}. */
public final class PackageRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Reason {
        /** The frame: end record, directory, headers, gaps, methods, flags, extra fields. */
        STRUCTURE("APPNOTE.TXT 4.3"),
        /** A name that is a path, hidden, repeated, too long or not UTF-8. */
        NAME("APPNOTE.TXT 4.4.17"),
        /** Too many entries or too large. */
        LIMIT("docs/formats.md, the bid package"),
        /** The padding is missing, not zero or not to its step. */
        PADDING("docs/formats.md, the bid package"),
        /** The content of an entry differs from its checksum or from what {@code bid.json} says. */
        CONTENT("docs/formats.md, the bid package");

        private final String clause;

        Reason(String clause) {
            this.clause = clause;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    PackageRefused(Reason reason, String detail) {
        super(reason.code(), detail, reason.clause);
        this.reason = reason;
    }

    /** Which rule is broken. */
    public Reason reason() {
        return reason;
    }
}
