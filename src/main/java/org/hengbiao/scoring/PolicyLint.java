package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Map;

/** Whether policy percentages and low-price rates lie where the law lets them be chosen. */
final class PolicyLint {

    private PolicyLint() {}

    static void look(Spot rule, LintLimits.Policy policy, Findings findings) {
        Spot adjustments = rule.at("adjustments");
        adjustment(adjustments.at("smallMaker"), policy.smallMaker(), "财库〔2022〕19", findings);
        adjustment(adjustments.at("consortium"), policy.consortium(), "财库〔2022〕19", findings);
        adjustment(adjustments.at("domestic"), policy.domestic(), "国办发〔2025〕34", findings);
        share(adjustments.at("consortium"), policy.shareAtLeast(), findings);
        Spot rates = rule.at("lowPrice");
        rate(rates, "mean", policy.lowPrice().mean(), findings);
        rate(rates, "secondLowest", policy.lowPrice().secondLowest(), findings);
        rate(rates, "ceiling", policy.lowPrice().ceiling(), findings);
    }

    private static void adjustment(Spot adjustment, LintLimits.Range allowed, String clause, Findings findings) {
        BigDecimal percent = adjustment.decimal("percent");
        if (percent != null && !allowed.holds(percent)) {
            String name = adjustment.pointer().substring(adjustment.pointer().lastIndexOf('/') + 1);
            findings.error(
                    "adjustment-out-of-range",
                    adjustment.pointer() + "/percent",
                    clause,
                    Map.of("policy", name, "percent", percent, "from", allowed.from(), "to", allowed.to()));
        }
    }

    private static void share(Spot consortium, BigDecimal least, Findings findings) {
        BigDecimal share = consortium.decimal("atLeast");
        if (share != null && share.compareTo(least) < 0) {
            findings.error(
                    "share-under-floor",
                    consortium.pointer() + "/atLeast",
                    "财库〔2020〕46",
                    Map.of("share", share, "floor", least));
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
