package org.hengbiao.identity;

import java.util.Locale;

/** What a person may do in the platform, as {@code docs/lifecycle.md} lists it. */
public enum Role {
    BUREAU,
    LEADING_GROUP,
    PURCHASER,
    AGENCY,
    VENDOR,
    OPENER,
    EXPERT,
    FINANCE,
    AUDIT,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    SECURITY_AUDITOR;

    /** The name in documents and in {@code @RolesAllowed}: kebab-case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Role of(String text) {
        for (Role role : values()) {
            if (role.text().equals(text)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + text);
    }
}
