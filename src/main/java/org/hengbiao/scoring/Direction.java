package org.hengbiao.scoring;

/** Which way a parameter is better. */
public enum Direction implements Coded {
    /** More is better. */
    HIGHER("higher"),
    /** Less is better. */
    LOWER("lower");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
