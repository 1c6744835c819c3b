package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Whether weights add up, and whether price and security weigh enough. */
final class WeightLint {

    private static final String TENDER = "O87 art 55";
    private static final String CONSULTATION = "财库〔2014〕214 art 24";

    private WeightLint() {}

    static void look(Spot rule, LintLimits limits, Findings findings) {
        if (rule.text("method").equals(Method.LOWEST_PRICE.code())
                || rule.items("groups").isEmpty()) {
            return;
        }
        price(rule, limits.priceWeight(rule.text("subject")), findings);
        security(rule, limits.securityFloor(), findings);
        groups(rule, findings);
        items(rule, findings);
    }

    private static void price(Spot rule, LintLimits.Range allowed, Findings findings) {
        List<Spot> prices = rule.criteria(PriceCriterion.KIND);
        BigDecimal weight = sum(prices, "points");
        String pointer = prices.isEmpty() ? "/groups" : prices.get(0).pointer() + "/points";
        if (weight.compareTo(allowed.from()) < 0) {
            boolean consultation = rule.items("procedures").stream()
                    .anyMatch(procedure -> procedure.asText().equals(Procedure.CONSULTATION.code()));
            findings.error(
                    "price-weight-under-floor",
                    pointer,
                    consultation ? CONSULTATION : TENDER,
                    Map.of("weight", weight, "floor", allowed.from()));
        } else if (weight.compareTo(allowed.to()) > 0) {
            findings.error(
                    "price-weight-over-limit", pointer, CONSULTATION, Map.of("weight", weight, "limit", allowed.to()));
        }
    }

    private static void security(Spot rule, BigDecimal floor, Findings findings) {
        List<Spot> groups = rule.items("groups").stream()
                .filter(group -> group.isTrue("security"))
                .toList();
        BigDecimal weight = sum(groups, "weight");
        if (weight.compareTo(floor) < 0) {
            String pointer = groups.isEmpty() ? "/groups" : groups.get(0).pointer() + "/weight";
            findings.error("security-under-floor", pointer, null, Map.of("weight", weight, "floor", floor));
        }
    }

    private static void groups(Spot rule, Findings findings) {
        BigDecimal all = sum(rule.items("groups"), "weight");
        if (areReadable(rule.items("groups"), "weight") && all.compareTo(Decimals.HUNDRED) != 0) {
            BigDecimal difference = Decimals.HUNDRED.subtract(all);
            findings.error("weights-sum", "/groups", TENDER, Map.of("sum", all, "difference", difference));
        }
        for (Spot group : rule.items("groups")) {
            List<Spot> adding = group.items("criteria").stream()
                    .filter(criterion -> !criterion.text("kind").equals(DeductionCriterion.KIND))
                    .toList();
            BigDecimal points = sum(adding, "points");
            boolean readable = areReadable(adding, "points") && group.decimal("weight") != null;
            if (readable && points.compareTo(group.number("weight")) != 0) {
                findings.error(
                        "group-sum",
                        group.pointer() + "/weight",
                        TENDER,
                        Map.of("sum", points, "weight", group.number("weight")));
            }
        }
    }

    private static void items(Spot rule, Findings findings) {
        for (Spot criterion : rule.criteria(ChecklistCriterion.KIND)) {
            BigDecimal items = sum(criterion.items("items"), "points");
            boolean readable = areReadable(criterion.items("items"), "points") && criterion.decimal("points") != null;
            if (readable && items.compareTo(criterion.number("points")) != 0) {
                findings.error(
                        "items-sum",
                        criterion.pointer() + "/items",
                        TENDER,
                        Map.of("sum", items, "points", criterion.number("points")));
            }
        }
    }

    /** A number that can't be read is a fault of its own; a sum without it would only mislead. */
    private static boolean areReadable(List<Spot> spots, String name) {
        return spots.stream().noneMatch(spot -> spot.decimal(name) == null);
    }

    private static BigDecimal sum(List<Spot> spots, String name) {
        return spots.stream().map(spot -> spot.number(name)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
