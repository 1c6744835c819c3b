package org.hengbiao.bidding.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.bidding.OwnBid;

/** A version of the own bid. */
@Schema(name = "OwnBid")
record OwnBidView(
        String lot,
        int version,

        @Schema(description = "SHA-256 of the manifest act") String manifest,

        @Schema(examples = "present", description = "present, replaced or withdrawn")
        String state,

        Instant receivedAt,
        String entry,
        @Schema(description = "The platform's CMS, base64") String receipt) {

    static OwnBidView of(OwnBid bid) {
        return new OwnBidView(
                bid.lot(),
                bid.version(),
                bid.manifest().hex(),
                bid.state(),
                bid.receivedAt(),
                bid.entry().hex(),
                bid.receipt().base64());
    }
}
