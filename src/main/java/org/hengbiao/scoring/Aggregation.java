package org.hengbiao.scoring;

/** How the grades of several members become one score. */
public enum Aggregation implements Coded {
    /** The arithmetic mean of every member; none is dropped (O87 art 55). */
    MEAN("mean");

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
