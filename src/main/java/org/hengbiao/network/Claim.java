package org.hengbiao.network;

/** What a description may say of an unclassified network's connections; it is held against the links. */
public enum Claim implements Named {
    ISOLATED_FROM_INTERNET(
            "isolated-from-internet", ZoneKind.INTERNET, false, "claims to be isolated from the Internet"),
    CONNECTED_TO_INTERNET("connected-to-internet", ZoneKind.INTERNET, true, "claims to be connected to the Internet"),
    APART_FROM_CLASSIFIED(
            "apart-from-classified", ZoneKind.CLASSIFIED, false, "claims to be apart from every classified network"),
    LINKED_TO_CLASSIFIED(
            "linked-to-classified", ZoneKind.CLASSIFIED, true, "claims to be linked to a classified network");

    private final String wireName;
    private final ZoneKind target;
    private final boolean joined;
    private final String words;

    Claim(String wireName, ZoneKind target, boolean joined, String words) {
        this.wireName = wireName;
        this.target = target;
        this.joined = joined;
        this.words = words;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** What the claim is about. */
    ZoneKind target() {
        return target;
    }

    /** Whether it claims that a path leads there. */
    boolean joined() {
        return joined;
    }

    String words() {
        return words;
    }
}
