package org.hengbiao.bidding;

import java.time.Duration;

/** How large and how old things on their way in may be. */
public final class BidLimits {

    /** Octets of a manifest's or a withdrawal's CMS, certificates included. */
    public static final int ACT_OCTETS = 256 * 1024;

    /** How long an upload waits for its parts and its submission. */
    static final Duration UPLOAD_LIFE = Duration.ofDays(3);

    private BidLimits() {}
}
