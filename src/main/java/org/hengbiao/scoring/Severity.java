package org.hengbiao.scoring;

/** How bad a lint finding is. */
public enum Severity implements Coded {
    /** The rule must not be published. */
    ERROR("error"),
    /** A person has to look at it. */
    WARNING("warning");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
