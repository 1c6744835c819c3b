package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Map;

/** Whether policy percentages and low-price rates lie where the law lets them be chosen. */
final class PolicyLint {

    private PolicyLint() {}

    static void look(Spot rule, LintLimits.Policy policy, Findings findings) {
        Spot adjustments = rule.at("adjustments");
        adjustment(adjustments, "smallMaker", policy.smallMaker(), findings);
        adjustment(adjustments, "consortium", policy.consortium(), findings);
        adjustment(adjustments, "domestic", policy.domestic(), findings);
        Spot rates = rule.at("lowPrice");
        rate(rates, "mean", policy.lowPrice().mean(), findings);
        rate(rates, "secondLowest", policy.lowPrice().secondLowest(), findings);
        rate(rates, "ceiling", policy.lowPrice().ceiling(), findings);
    }

    private static void adjustment(Spot adjustments, String name, LintLimits.Range allowed, Findings findings) {
        BigDecimal percent = adjustments.at(name).decimal("percent");
        if (percent != null && !allowed.holds(percent)) {
            findings.error(
                    "adjustment-out-of-range",
                    adjustments.pointer() + "/" + name + "/percent",
                    "财库〔2022〕19",
                    Map.of("policy", name, "percent", percent, "from", allowed.from(), "to", allowed.to()));
        }
    }

    private static void rate(Spot rates, String name, LintLimits.Range allowed, Findings findings) {
        BigDecimal percent = rates.decimal(name);
        if (percent != null && !allowed.holds(percent)) {
            findings.error(
                    "low-price-out-of-range",
                    rates.pointer() + "/" + name,
                    "财库〔2026〕2",
                    Map.of("trigger", name, "percent", percent, "from", allowed.from(), "to", allowed.to()));
        }
    }
}
