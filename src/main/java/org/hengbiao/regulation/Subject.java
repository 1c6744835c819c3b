package org.hengbiao.regulation;

/** What is bought. */
public enum Subject implements Named {
    /** 货物. */
    GOODS("goods"),
    /** 服务. */
    SERVICES("services");

    private final String wireName;

    Subject(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
