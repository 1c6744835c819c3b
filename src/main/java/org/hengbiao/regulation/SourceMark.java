package org.hengbiao.regulation;

/** How well a provision is known. */
public enum SourceMark implements Named {
    /** Read in the source text. */
    READ("read"),
    /** Taken from a secondary source. */
    SECONDARY("secondary"),
    /** General knowledge, to be confirmed before it is relied on. */
    UNCONFIRMED("unconfirmed"),
    /** A rule of this house, stricter than or beside the law. */
    HOUSE("house");

    private final String wireName;

    SourceMark(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
