/** Bids over HTTP. No rule lives here: resources call use cases and queries, and never see a row. */
@NullMarked
package org.hengbiao.bidding.web;

import org.jspecify.annotations.NullMarked;
