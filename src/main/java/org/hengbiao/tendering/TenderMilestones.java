package org.hengbiao.tendering;

/** Names of the milestones that a tender's phase depends on, in their usual order. */
public final class TenderMilestones {

    public static final String PUBLISHED = "published";
    public static final String CLOSED = "closed";
    /** Fewer than three bids: nothing is opened ({@code O87 art 43}). */
    public static final String FAILED = "failed";

    public static final String OPENED = "opened";
    public static final String QUALIFIED = "qualified";
    public static final String SHEETS_LOCKED = "sheets-locked";
    public static final String REPORTED = "reported";
    public static final String DECIDED = "decided";
    public static final String ANNOUNCED = "announced";

    /** Both sides have signed the contract. */
    public static final String CONTRACTED = "contracted";

    /** The purchaser has accepted everything that the contract delivers. */
    public static final String DELIVERED = "delivered";

    private TenderMilestones() {}
}
