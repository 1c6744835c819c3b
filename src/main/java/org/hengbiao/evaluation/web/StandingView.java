package org.hengbiao.evaluation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evaluation.Standing;

/** How far a review has brought the tender. */
@Schema(name = "StandingView")
record StandingView(
        int bids,

        @Schema(description = "0 until the review is complete")
        int passed,

        boolean complete,

        @Schema(description = "Too few bidders passed: the tender failed")
        boolean failed) {

    static StandingView of(Standing standing) {
        return new StandingView(standing.bids(), standing.passed(), standing.complete(), standing.failed());
    }
}
