package org.hengbiao.evaluation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Octets;
import org.hengbiao.scoring.WhatIfBids;
import org.hengbiao.tendering.TryingRule;

/** A rule text to be tried. */
@Schema(name = "RuleTrial", description = "A scoring rule's text and which synthetic bids to try it on")
record RuleTrialForm(
        @Schema(description = "The scoring rule (YAML)") @NotBlank @Size(max = 262_144)
        String rule,

        @Schema(examples = "1") @Min(0) @Max(WhatIfBids.MOST_SEED)
        long seed,

        @Schema(examples = "12", description = "How many") @Min(WhatIfBids.LEAST) @Max(WhatIfBids.MOST)
        int bids) {

    Octets text() {
        return Octets.of(rule.getBytes(StandardCharsets.UTF_8));
    }

    TryingRule.Sample toSample() {
        return new TryingRule.Sample(seed, bids);
    }
}
