package org.hengbiao.evaluation.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.WhatIfStretch;
import org.jspecify.annotations.Nullable;

/** How far one weight can move. */
@Schema(name = "WeightStretch")
record WeightStretchView(
        @Schema(description = "Id of the group or criterion")
        String id,

        String title,
        String titleZh,
        @Schema(examples = "35") String weight,

        @Schema(description = "Neither 0 nor 100, so that it can change in proportion")
        boolean movable,

        @Schema(description = "Where the same bid leads, both ends included, by the rule's own rounding")
        WeightSpanView same,

        @Nullable WeightChangeView down,
        @Nullable WeightChangeView up,
        @Nullable ExactSpanView exact,

        @Schema(description = "Where the law's bounds hold") @Nullable
        WeightSpanView lawful) {

    /** Weights, both ends included. */
    @Schema(name = "WeightSpan")
    record WeightSpanView(
            @Schema(examples = "0.00") String from,
            @Schema(examples = "47.65") String to) {

        static @Nullable WeightSpanView of(WhatIfStretch.@Nullable Span span) {
            return span == null
                    ? null
                    : new WeightSpanView(span.from().toPlainString(), span.to().toPlainString());
        }
    }

    /** The next weight at which somebody else leads, or a draw decides. */
    @Schema(name = "WeightChange")
    record WeightChangeView(
            @Schema(examples = "47.66") String weight,

            @Schema(examples = "12.66", description = "Difference in points")
            String by,

            List<WhatIfView.WhatIfBidView> leaders) {

        static @Nullable WeightChangeView of(
                WhatIfStretch.@Nullable Change change, Function<Sha256, WhatIfView.WhatIfBidView> named) {
            return change == null
                    ? null
                    : new WeightChangeView(
                            change.weight().toPlainString(),
                            change.by().toPlainString(),
                            change.leaders().stream().map(named).toList());
        }
    }

    /** The same as exact quotients, as if nothing were rounded. */
    @Schema(name = "ExactSpan")
    record ExactSpanView(
            @Schema(examples = "0") String from,
            boolean fromIncluded,
            @Schema(examples = "500/7") String to,
            boolean toIncluded) {

        static @Nullable ExactSpanView of(WhatIfStretch.@Nullable Exact exact) {
            return exact == null
                    ? null
                    : new ExactSpanView(
                            exact.from().toString(),
                            exact.fromIncluded(),
                            exact.to().toString(),
                            exact.toIncluded());
        }
    }

    static WeightStretchView of(WhatIfStretch stretch, Function<Sha256, WhatIfView.WhatIfBidView> named) {
        return new WeightStretchView(
                stretch.id(),
                stretch.title().en(),
                stretch.title().zh(),
                stretch.weight().toPlainString(),
                stretch.movable(),
                new WeightSpanView(
                        stretch.same().from().toPlainString(),
                        stretch.same().to().toPlainString()),
                WeightChangeView.of(stretch.down(), named),
                WeightChangeView.of(stretch.up(), named),
                ExactSpanView.of(stretch.exact()),
                WeightSpanView.of(stretch.lawful()));
    }
}
