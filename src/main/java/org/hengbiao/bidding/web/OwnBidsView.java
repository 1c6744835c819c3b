package org.hengbiao.bidding.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of the own bid, oldest first; nothing else can be seen of a box. */
@Schema(name = "OwnBids")
record OwnBidsView(List<OwnBidView> bids) {}
