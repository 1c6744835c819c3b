package org.hengbiao.network;

/** What a zone is; what it is connected to follows from the links. */
public enum ZoneKind implements Named {
    /** The Internet: one zone of each description. */
    INTERNET("internet"),
    /** A security domain of a classified network (涉密网). */
    CLASSIFIED("classified"),
    /** A network that is neither. */
    UNCLASSIFIED("unclassified");

    private final String wireName;

    ZoneKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
