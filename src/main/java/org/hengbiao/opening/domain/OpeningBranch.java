package org.hengbiao.opening.domain;

/** What becomes of a bid at the opening, as the law names it ({@code O20 art 31}). */
public enum OpeningBranch {
    /** It opened and is whole. */
    OPENED("opened", "开启"),
    /** It did not open and the platform answers for it: withdrawn (撤回), the bidder may claim damages. */
    UNOPENED_BY_PLATFORM("unopened-by-platform", "视为撤回"),
    /** It did not open through the bidder's fault: revoked (撤销). */
    UNOPENED_BY_BIDDER("unopened-by-bidder", "视为撤销");

    private final String text;
    private final String inLaw;

    OpeningBranch(String text, String inLaw) {
        this.text = text;
        this.inLaw = inLaw;
    }

    /** The name in documents: kebab-case. */
    public String text() {
        return text;
    }

    /** The law's own word. */
    public String inLaw() {
        return inLaw;
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static OpeningBranch of(String text) {
        for (OpeningBranch branch : values()) {
            if (branch.text.equals(text)) {
                return branch;
            }
        }
        throw new IllegalArgumentException("no such branch: " + text);
    }
}
