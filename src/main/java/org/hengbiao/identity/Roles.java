package org.hengbiao.identity;

/** The roles as constants for annotations; a test holds them equal to {@link Role}. */
public final class Roles {

    public static final String BUREAU = "bureau";
    public static final String LEADING_GROUP = "leading-group";
    public static final String PURCHASER = "purchaser";
    public static final String AGENCY = "agency";
    public static final String VENDOR = "vendor";
    public static final String OPENER = "opener";
    public static final String EXPERT = "expert";
    public static final String FINANCE = "finance";
    public static final String AUDIT = "audit";
    public static final String SYSTEM_ADMINISTRATOR = "system-administrator";
    public static final String SECURITY_ADMINISTRATOR = "security-administrator";
    public static final String SECURITY_AUDITOR = "security-auditor";

    private Roles() {}
}
