package org.hengbiao.network;

/** The level of a classified network, ascending: 秘密, 机密, 绝密. */
public enum Level implements Named {
    CONFIDENTIAL("confidential", "秘密"),
    SECRET("secret", "机密"),
    TOP_SECRET("top-secret", "绝密");

    private final String wireName;
    private final String word;

    Level(String wireName, String word) {
        this.wireName = wireName;
        this.word = word;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** The law's own word. */
    public String word() {
        return word;
    }
}
