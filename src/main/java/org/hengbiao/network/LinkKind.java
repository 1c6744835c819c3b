package org.hengbiao.network;

/** How two zones are joined. */
public enum LinkKind implements Named {
    /** A security isolation and information exchange system (安全隔离与信息交换), one-way systems included. */
    ISOLATION_EXCHANGE("isolation-exchange", true),
    /** Anything else that passes traffic: a cable, a router, a firewall. */
    DIRECT("direct", true),
    /** A physical isolation card (物理隔离卡): one computer serves both networks, never both at once, so nothing passes. */
    ISOLATION_CARD("isolation-card", false);

    private final String wireName;
    private final boolean passesTraffic;

    LinkKind(String wireName, boolean passesTraffic) {
        this.wireName = wireName;
        this.passesTraffic = passesTraffic;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** Whether such a link can be part of a path. */
    public boolean passesTraffic() {
        return passesTraffic;
    }
}
