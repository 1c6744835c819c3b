package org.hengbiao.identity;

/** The cookie of page sessions: not readable by scripts, not sent from other sites. */
public final class SessionCookie {

    public static final String NAME = "hengbiao-session";

    private SessionCookie() {}
}
