package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hengbiao.kernel.Sha256;

/**
 * The bids of a ranking that passed every gate, and the rule that weighs them.
 *
 * @param rule a comprehensive rule
 * @param criteria its criteria in order
 * @param likes its bids, ascending; those that no weight can tell apart together
 * @param narrows whether the price base follows from who is kept, so that it can move with the weights
 */
record WhatIfField(ScoringRule rule, List<Criterion> criteria, List<List<WhatIfEntry>> likes, boolean narrows) {

    WhatIfField {
        criteria = List.copyOf(criteria);
        likes = List.copyOf(likes);
    }

    /** One of each kind. */
    List<WhatIfEntry> entries() {
        return likes.stream().map(alike -> alike.get(0)).toList();
    }

    /** The bids that are like {@code one}, itself among them. */
    List<Sha256> like(Sha256 one) {
        return likes.stream()
                .filter(alike -> alike.get(0).bid().equals(one))
                .flatMap(List::stream)
                .map(WhatIfEntry::bid)
                .toList();
    }

    static WhatIfField of(ScoringRule rule, Ranking ranking) {
        Map<Sha256, Sha256> brands = brands(ranking);
        List<WhatIfEntry> entries = new ArrayList<>();
        ranking.placed().forEach(each -> entries.add(entry(rule, each.breakdown(), brands)));
        ranking.collapsed().forEach(each -> entries.add(entry(rule, each.breakdown(), brands)));
        entries.sort(Comparator.comparing(WhatIfEntry::bid));
        boolean shared = entries.stream().anyMatch(each -> !each.brand().equals(each.bid()));
        boolean narrows = shared && rule.priceBase() == PriceBase.KEPT;
        return new WhatIfField(rule, rule.criteria().toList(), likes(entries, narrows), narrows);
    }

    /** A brand that is kept or not can tell even equal bids apart when the price base depends on it. */
    private static List<List<WhatIfEntry>> likes(List<WhatIfEntry> entries, boolean narrows) {
        Map<Object, List<WhatIfEntry>> likes = new LinkedHashMap<>();
        entries.forEach(each -> likes.computeIfAbsent(narrows ? each.bid() : each.likeness(), k -> new ArrayList<>())
                .add(each));
        return likes.values().stream().map(List::copyOf).toList();
    }

    private static WhatIfEntry entry(ScoringRule rule, Breakdown breakdown, Map<Sha256, Sha256> brands) {
        return WhatIfEntry.of(breakdown, brands.getOrDefault(breakdown.bid(), breakdown.bid()), rule.rounding());
    }

    /** Which bid stands for the brand of each; bids of one brand that wait for a draw stand under the first of them. */
    private static Map<Sha256, Sha256> brands(Ranking ranking) {
        Map<Sha256, Sha256> brands = new HashMap<>();
        ranking.notices().stream()
                .filter(notice -> notice.code().equals(Scoring.SAME_BRAND_DRAW))
                .forEach(notice -> brands.put(
                        notice.bid(),
                        Sha256.ofHex(notice.values()
                                .getOrDefault("first", notice.bid().hex()))));
        ranking.collapsed().forEach(each -> {
            Sha256 keeper = each.standsFor();
            brands.put(each.breakdown().bid(), brands.getOrDefault(keeper, keeper));
        });
        return brands;
    }

    /** The lowest evaluated price of all. */
    BigDecimal lowest() {
        return lowest(entries());
    }

    static BigDecimal lowest(List<WhatIfEntry> some) {
        return some.stream()
                .map(WhatIfEntry::evaluated)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Every price base that some weights could lead to; only the lowest price when it can't move. */
    List<BigDecimal> bases() {
        TreeSet<BigDecimal> bases = new TreeSet<>();
        bases.add(lowest());
        if (narrows) {
            entries().forEach(each -> bases.add(each.evaluated()));
        }
        return List.copyOf(bases);
    }

    /** The exact score of {@code entry} by one criterion at the rule's own weights, deductions aside. */
    WhatIfFraction gain(WhatIfEntry entry, int criterion, BigDecimal base) {
        Criterion which = criteria.get(criterion);
        return which instanceof PriceCriterion
                ? WhatIfFraction.of(which.heading().points())
                        .times(WhatIfFraction.of(base.min(entry.evaluated()), entry.evaluated()))
                : entry.gains().get(criterion);
    }

    /** The place of the price criterion; negative when there is none. */
    int price() {
        for (int c = 0; c < criteria.size(); c++) {
            if (criteria.get(c) instanceof PriceCriterion) {
                return c;
            }
        }
        return -1;
    }

    /** How many criteria are rounded anew when weights move. */
    int moving() {
        return (int) criteria.stream()
                .filter(each -> !(each instanceof DeductionCriterion))
                .count();
    }

    /** The places of a group's criteria, or of one criterion, as tie-breaks name them. */
    List<Integer> places(TieBreak tie) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (Group group : rule.groups()) {
            for (Criterion criterion : group.criteria()) {
                boolean named = tie.text().equals(TieBreak.GROUP + group.id())
                        || tie.text().equals(TieBreak.CRITERION + criterion.id());
                if (named) {
                    places.add(place);
                }
                place++;
            }
        }
        return places;
    }
}
