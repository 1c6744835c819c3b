package org.hengbiao.regulation;

/** How a provision binds. */
public enum Kind implements Named {
    /** The value or more. */
    MINIMUM("minimum", "≥"),
    /** The value or less. */
    MAXIMUM("maximum", "≤"),
    /** The value itself. */
    EXACT("exact", "="),
    /** Less than the value, strictly: the law says 低于, and not 以下, which includes the number (O87 art 85). */
    BELOW("below", "<"),
    /** No number: something is required or forbidden. */
    RULE("rule", ""),
    /** One of the cases, any of which permits the procedures of its scope. */
    GROUND("ground", ""),
    /** Where the text leaves open how to count: the reading that is used. */
    SETTING("setting", "");

    private final String wireName;
    private final String sign;

    Kind(String wireName, String sign) {
        this.wireName = wireName;
        this.sign = sign;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** The relation to the value, such as ≥; empty when there is no number. */
    public String sign() {
        return sign;
    }

    /** Whether a provision of this kind has a number. */
    public boolean numeric() {
        return !sign.isEmpty();
    }

    /**
     * Whether something that compares with the value as {@code comparison} (negative, zero or positive) keeps the
     * provision.
     */
    public boolean keeps(int comparison) {
        return switch (this) {
            case MINIMUM -> comparison >= 0;
            case MAXIMUM -> comparison <= 0;
            case EXACT -> comparison == 0;
            case BELOW -> comparison < 0;
            case RULE, GROUND, SETTING -> throw new IllegalStateException("a " + wireName + " has no number");
        };
    }
}
