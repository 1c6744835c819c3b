package org.hengbiao.network;

/** What the rule says of a link, from the mildest to the gravest. */
public enum Verdict implements Named {
    /** One of the permitted uses. */
    PERMITTED("permitted"),
    /** No isolation-and-exchange system, so the table of uses does not speak of it; it counts as part of paths. */
    NOT_JUDGED("not-judged"),
    /** The table does not decide: a person must. */
    REVIEW("review"),
    FORBIDDEN("forbidden");

    private final String wireName;

    Verdict(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
