package org.hengbiao.evaluation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.scoring.WhatIfBids;
import org.hengbiao.tendering.TryingRule;

/** Which synthetic bids. */
@Schema(name = "SyntheticSample", description = "Which synthetic bids; the same seed makes the same bids")
record SampleForm(
        @Schema(examples = "1") @Min(0) @Max(WhatIfBids.MOST_SEED)
        long seed,

        @Schema(examples = "12", description = "How many") @Min(WhatIfBids.LEAST) @Max(WhatIfBids.MOST)
        int bids) {

    TryingRule.Sample toSample() {
        return new TryingRule.Sample(seed, bids);
    }
}
