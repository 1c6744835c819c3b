package org.hengbiao.evaluation.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evaluation.ProbingWeights;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.WhatIf;
import org.hengbiao.scoring.WhatIfShare;
import org.hengbiao.scoring.WhatIfText;
import org.hengbiao.scoring.WhatIfWarning;
import org.hengbiao.tendering.TryingRule;
import org.jspecify.annotations.Nullable;

/** What other weights would do. */
@Schema(name = "WhatIf", description = "How far each weight can move without another winner; no part of any report")
record WhatIfView(
        @Schema(description = "Digest of the rule") String rule,

        @Schema(description = "What is assumed of the other weights")
        String model,

        String modelZh,

        @Schema(description = "How many bids passed every gate")
        int compared,

        @Schema(description = "Who leads; several when only a draw separates them")
        List<WhatIfBidView> leaders,

        List<WeightStretchView> groups,
        List<WeightStretchView> criteria,

        @Schema(description = "The smallest change of one group's weight, in a sentence")
        String smallest,

        String smallestZh,
        List<CriterionShareView> shares,
        List<WhatIfWarningView> warnings) {

    /** A bid by its name. */
    @Schema(name = "WhatIfBid")
    record WhatIfBidView(
            @Schema(description = "Digest") String bid,

            @Schema(description = "Synthetic name, or credit code of the bidder")
            String name,

            String nameZh) {}

    /** What one criterion did. */
    @Schema(name = "CriterionShare")
    record CriterionShareView(
            String criterion,
            String group,
            @Schema(examples = "18.00") String least,
            @Schema(examples = "35.00") String most,

            @Schema(examples = "24.6", description = "Share in the differences between totals, in percent") @Nullable
            String percent,

            @Schema(description = "It alone gives the same order")
            boolean aloneSame,

            @Schema(description = "The others give the same order without it")
            boolean withoutSame) {

        static CriterionShareView of(WhatIfShare share) {
            return new CriterionShareView(
                    share.id(),
                    share.group(),
                    share.least().toPlainString(),
                    share.most().toPlainString(),
                    share.percent() == null ? null : share.percent().toPlainString(),
                    share.aloneSame(),
                    share.withoutSame());
        }
    }

    /** Something to look at. */
    @Schema(name = "WhatIfWarning")
    record WhatIfWarningView(
            @Schema(examples = "criterion-decides-nothing") String code, String subject, String what, String whatZh) {

        static WhatIfWarningView of(WhatIfWarning warning) {
            return new WhatIfWarningView(
                    warning.code(),
                    warning.subject(),
                    warning.sentence().en(),
                    warning.sentence().zh());
        }
    }

    static WhatIfView of(TryingRule.Trial trial) {
        var names = trial.bids().names();
        return of(trial.whatIf(), bid -> names.getOrDefault(bid, new LocalizedText(bid.hex(), bid.hex())));
    }

    static WhatIfView of(ProbingWeights.Probe probe) {
        return of(probe.whatIf(), bid -> {
            CreditCode bidder = probe.bidders().get(bid);
            String name = bidder == null ? bid.hex() : bidder.text();
            return new LocalizedText(name, name);
        });
    }

    private static WhatIfView of(WhatIf whatIf, Function<Sha256, LocalizedText> names) {
        WhatIfText english = new WhatIfText("en", bid -> names.apply(bid).en());
        WhatIfText chinese = new WhatIfText("zh-CN", bid -> names.apply(bid).zh());
        Function<Sha256, WhatIfBidView> named = bid -> new WhatIfBidView(
                bid.hex(), names.apply(bid).en(), names.apply(bid).zh());
        return new WhatIfView(
                whatIf.rule().hex(),
                english.model(),
                chinese.model(),
                whatIf.compared(),
                whatIf.leaders().stream().map(named).toList(),
                whatIf.groups().stream()
                        .map(each -> WeightStretchView.of(each, named))
                        .toList(),
                whatIf.criteria().stream()
                        .map(each -> WeightStretchView.of(each, named))
                        .toList(),
                english.smallest(whatIf),
                chinese.smallest(whatIf),
                whatIf.shares().stream().map(CriterionShareView::of).toList(),
                whatIf.warnings().stream().map(WhatIfWarningView::of).toList());
    }
}
