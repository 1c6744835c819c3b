package org.hengbiao.scoring;

/** Which bids may be the lowest evaluated price that all price scores are measured against. */
public enum PriceBase implements Coded {
    /** Every bid that passed the gates, also one that same-brand collapse took out of the recommendation. */
    ALL("all"),
    /** Only bids that keep the recommendation after same-brand collapse. */
    KEPT("kept");

    private final String code;

    PriceBase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
