package org.hengbiao.network;

/** Where a row of the table comes from. */
public enum RowSource implements Named {
    /** Read in the source text. */
    READ("read"),
    /** The source text lists permitted uses only; the house concludes. */
    HOUSE("house");

    private final String wireName;

    RowSource(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
