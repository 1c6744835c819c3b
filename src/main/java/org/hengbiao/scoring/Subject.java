package org.hengbiao.scoring;

/** What is bought, since the limits of the price weight differ. */
public enum Subject implements Coded {
    /** Goods (货物). */
    GOODS("goods"),
    /** Services (服务). */
    SERVICES("services");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
