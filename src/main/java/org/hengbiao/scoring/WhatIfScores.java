package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/**
 * Scores bids again at other weights, with the rule's own rounding, tie-breaks, brands and price base: every criterion is its
 * exact score times its factor, rounded once.
 */
final class WhatIfScores {

    /** One bid, scored: scores in the rule's order. */
    record Scored(WhatIfEntry entry, List<BigDecimal> scores, BigDecimal total) {

        BigDecimal sum(List<Integer> places) {
            return places.stream().map(scores::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private final WhatIfField field;
    private final Comparator<Scored> order;
    private final BigDecimal lowest;
    private final WhatIfLines lines;

    WhatIfScores(WhatIfField field) {
        this.field = field;
        this.order = order(field);
        this.lowest = field.lowest();
        this.lines = new WhatIfLines(field);
    }

    WhatIfField field() {
        return field;
    }

    /** The totals before any rounding. */
    WhatIfLines lines() {
        return lines;
    }

    private static Comparator<Scored> order(WhatIfField field) {
        Comparator<Scored> order = Comparator.comparing(Scored::total).reversed();
        for (TieBreak tie : field.rule().ties()) {
            List<Integer> places = field.places(tie);
            if (tie.text().equals(TieBreak.LOWER_PRICE)) {
                order = order.thenComparing(each -> each.entry().quoted());
            } else if (!places.isEmpty()) {
                order = order.thenComparing(
                        Comparator.comparing((Scored each) -> each.sum(places)).reversed());
            }
        }
        return order;
    }

    /** The factors of all criteria when {@code part} weighs {@code x}. */
    List<WhatIfFraction> factors(WhatIfPart part, WhatIfFraction x) {
        WhatIfFraction within = part.factor(true, x);
        WhatIfFraction without = part.factor(false, x);
        return part.inside().stream().map(inside -> inside ? within : without).toList();
    }

    /** The factors of the rule as it is. */
    List<WhatIfFraction> unchanged() {
        WhatIfFraction one = WhatIfFraction.of(BigDecimal.ONE);
        return field.criteria().stream().map(any -> one).toList();
    }

    /**
     * Who would lead, ascending by bid; several when only a draw separates them.
     *
     * @param some the bids that come into question; all of them when the price base can move
     */
    List<Sha256> leaders(List<WhatIfEntry> some, List<WhatIfFraction> factors) {
        List<Scored> all = scored(some, factors, lowest);
        if (field.narrows()) {
            all = narrowed(all, factors);
        }
        Scored best = all.stream().min(order).orElseThrow();
        return all.stream()
                .filter(each -> order.compare(each, best) == 0)
                .flatMap(each -> field.like(each.entry().bid()).stream())
                .sorted()
                .toList();
    }

    /** The kept bids of each brand, measured against the lowest price among them (O87 art 31). */
    private List<Scored> narrowed(List<Scored> all, List<WhatIfFraction> factors) {
        SameBrand<Scored> standing =
                SameBrand.collapse(all, each -> each.entry().brand().hex(), order);
        List<WhatIfEntry> kept = standing.kept().stream().map(Scored::entry).toList();
        return standing.collapsed().isEmpty() ? all : scored(kept, factors, WhatIfField.lowest(kept));
    }

    private List<Scored> scored(List<WhatIfEntry> some, List<WhatIfFraction> factors, BigDecimal base) {
        List<Scored> scored = new ArrayList<>();
        for (WhatIfEntry entry : some) {
            List<BigDecimal> scores = new ArrayList<>();
            BigDecimal total = BigDecimal.ZERO;
            for (int c = 0; c < factors.size(); c++) {
                BigDecimal score = field.gain(entry, c, base)
                        .times(factors.get(c))
                        .rounded(field.rule().rounding())
                        .add(entry.fixed().get(c));
                scores.add(score);
                total = total.add(score);
            }
            scored.add(new Scored(entry, scores, total));
        }
        return scored;
    }

    /** Fails when what is computed here is not what the ranking says: then the rest would be worth nothing. */
    void check(Ranking ranking) {
        Map<Sha256, Integer> ranks = new HashMap<>();
        ranking.placed().forEach(each -> ranks.put(each.breakdown().bid(), each.rank()));
        List<Sha256> leaders = leaders(field.entries(), unchanged());
        boolean drawn = ranking.awaitingDraw().isEmpty();
        boolean same = drawn
                ? leaders.contains(ranking.placed().get(0).breakdown().bid())
                : leaders.stream().allMatch(bid -> ranks.getOrDefault(bid, 0) == 1);
        if (!same) {
            throw new IllegalStateException("the ranking is not the one that follows from its scores");
        }
    }
}
