package org.hengbiao.scoring;

/** How bids are put in order. */
public enum Method implements Coded {
    /** Scores add up and the highest total leads (综合评分法, O87 art 55). */
    COMPREHENSIVE("comprehensive"),
    /** The lowest evaluated price leads among those that meet everything (最低评标价法, O87 art 54). */
    LOWEST_PRICE("lowest-price");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
