package org.hengbiao.sealing;

import java.util.Locale;

/** A sealed part that does not keep the part profile, or does not open. */
public final class PartRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Reason {
        /** Not DER, or octets beyond its end. */
        NOT_DER("X.690 clause 10"),
        /** Larger than a part may be, or a part before the last that is not 16 MiB. */
        PART_SIZE("docs/formats.md, the bid package"),
        /** No CMS AuthEnvelopedData version 0 with id-data. */
        NOT_AUTH_ENVELOPED("RFC 5083 section 2.1"),
        /** Not exactly one recipient by key agreement version 3. */
        RECIPIENT("RFC 5652 section 6.2.2"),
        /** Sealed to another certificate. */
        OTHER_CERTIFICATE("RFC 5652 section 6.2.2"),
        /** The originator is no ephemeral uncompressed point on P-256. */
        ORIGINATOR("RFC 5753 section 3.1.1"),
        /** Another key agreement, key wrap or content cipher, or other parameters. */
        ALGORITHM("RFC 5753 section 7.1.4"),
        /** Nonce not 12 octets, or tag not 16 octets, or not written out. */
        TAG("RFC 5084 section 3.2"),
        /** The part belongs to another place: its {@code ukm} is not the digest of the expected context. */
        CONTEXT("RFC 5753 section 7.2"),
        /** The key does not unwrap, or the tag does not fit the content. */
        DOES_NOT_OPEN("RFC 5083 section 2.2");

        private final String clause;

        Reason(String clause) {
            this.clause = clause;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    PartRefused(Reason reason, String detail) {
        super(reason.code(), detail, reason.clause);
        this.reason = reason;
    }

    /** Which rule is broken. */
    public Reason reason() {
        return reason;
    }
}
