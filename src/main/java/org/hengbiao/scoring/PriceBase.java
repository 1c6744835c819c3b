package org.hengbiao.scoring;

/**
 * Which bids may be the lowest evaluated price that all price scores are measured against. Which bid of a brand is the best
 * is always decided by scores against all; a bid that collapses keeps that score.
 *
 * <p>Lowering a price never lowers its score: with {@link #ALL} always, with {@link #KEPT} as long as the same other bids are
 * kept, since the cheaper bid may change which one of another brand is.
 */
public enum PriceBase implements Coded {
    /** Every bid that passed the gates, also one that same-brand collapse took out of the recommendation. */
    ALL("all"),
    /**
     * Only bids that keep the recommendation after same-brand collapse, also those that still wait for a draw among their
     * brand: a draw changes no score.
     */
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
