package org.hengbiao.sealing;

import java.util.Locale;

/** A signature, or the certificate behind it, that is not accepted. */
public final class SignatureRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Reason {
        /** Not DER: indefinite or padded lengths, trailing octets, unsorted sets, too deep or too many elements. */
        NOT_DER("X.690 clause 10"),
        /** Larger than any act may be. */
        TOO_LARGE("RFC 5652 section 5"),
        /** No CMS SignedData of the kind that is used here. */
        NOT_SIGNED_DATA("RFC 5652 section 5.1"),
        /** None or several signers. */
        NOT_ONE_SIGNER("RFC 5652 section 5.3"),
        /** A signed attribute is missing, repeated or wrong. */
        SIGNED_ATTRIBUTES("RFC 5652 section 11"),
        /** The attribute signing-certificate-v2 is missing or names another certificate. */
        SIGNING_CERTIFICATE("RFC 5035 section 3"),
        /** A digest or signature algorithm that is not on the list, or whose parts disagree. */
        ALGORITHM("RFC 5754"),
        /** A key of a kind or size that is not accepted, or a curve that is not named. */
        KEY("RFC 5480 section 2.1.1"),
        /** A certificate is missing or cannot be read. */
        CERTIFICATE("RFC 5280 section 4"),
        /** The signature does not fit the content. */
        WRONG_SIGNATURE("RFC 5652 section 5.6"),
        /** No valid path to a trust anchor at that time. */
        UNTRUSTED("RFC 5280 section 6.1"),
        /** Revoked, or no current revocation list says that it is not. */
        REVOCATION("RFC 5280 section 6.3"),
        /** The certificate is not meant for signatures. */
        KEY_USAGE("RFC 5280 section 4.2.1.3");

        private final String clause;

        Reason(String clause) {
            this.clause = clause;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    SignatureRefused(Reason reason, String detail) {
        super(reason.code(), detail, reason.clause);
        this.reason = reason;
    }

    /** Which rule is broken. */
    public Reason reason() {
        return reason;
    }
}
