package org.hengbiao.sealing;

import org.hengbiao.kernel.Rejection;

/**
 * What this library throws when bytes from outside are not what they must be. Whatever goes wrong inside a parser or a
 * cryptographic library on hostile input ends as one of the kinds below.
 */
public abstract sealed class Refusal extends Exception
        permits SignatureRefused, PackageRefused, PartRefused, KeyRefused {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String clause;

    Refusal(String code, String detail, String clause) {
        super(detail);
        this.code = code;
        this.clause = clause;
    }

    /** The refusal as a value, to be shown or signed. */
    public final Rejection why() {
        return new Why(code, String.valueOf(getMessage()), clause);
    }

    private record Why(String code, String detail, String clause) implements Rejection {}
}
