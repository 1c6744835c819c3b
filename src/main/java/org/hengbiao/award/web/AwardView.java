package org.hengbiao.award.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.award.Award;

/** A decision that was made. */
@Schema(name = "AwardView")
record AwardView(
        @Schema(description = "Credit code of the winner") String winner,
        @Schema(description = "Digest of its manifest act") String bid,
        @Schema(examples = "1180000.00") String price,
        Instant decidedAt) {

    static AwardView of(Award award) {
        return new AwardView(
                award.winner().text(), award.bid().hex(), award.price().toString(), award.at());
    }
}
