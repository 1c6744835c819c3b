package org.hengbiao.evaluation.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.draws.DrawState;

/** The draw that separates tied bids; GET /api/draws/{draw} tells the rest. */
@Schema(name = "TieDrawView")
record TieDrawView(
        UUID draw,
        @Schema(description = "SHA-256 of the frozen list") String list,

        @Schema(description = "How many lots there are, bids of one brand being one (O87 art 31)")
        int tickets) {

    static TieDrawView of(DrawState state) {
        return new TieDrawView(
                state.list().draw(),
                state.list().digest().hex(),
                state.list().tickets().size());
    }
}
