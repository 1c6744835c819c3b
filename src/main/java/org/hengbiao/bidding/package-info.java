/**
 * Sealed bids on their way in: manifests, parts, the box, receipts, replacing and withdrawing, and closing the box. It owns the
 * tables that begin with {@code bid}. It can't read a bid and never tells who bid, or how many, before the deadline.
 */
@NullMarked
package org.hengbiao.bidding;

import org.jspecify.annotations.NullMarked;
