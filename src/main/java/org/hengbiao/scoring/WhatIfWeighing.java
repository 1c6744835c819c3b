package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far one weight can move. Unrounded totals are straight lines over the weight, so it is known exactly where a rival
 * is so far behind that rounding can't matter; at every other weight the bids are scored again with the rule's own rounding.
 * So each answer is that of a search over all weights, at a fraction of its price.
 */
final class WhatIfWeighing {

    private final WhatIfField field;
    private final WhatIfPart part;
    private final WhatIfScores scores;
    private final WhatIfSteps steps;
    private final List<Sha256> today;
    private final WhatIfEntry first;
    private final List<Rival> rivals = new ArrayList<>();
    private final BitSet open = new BitSet();

    /** A rival, with the steps at which rounding could bring it to the top. */
    private record Rival(WhatIfEntry entry, int from, int to) {

        boolean comesIntoQuestion(int step) {
            return step >= from && step <= to;
        }
    }

    private WhatIfWeighing(WhatIfField field, WhatIfPart part, WhatIfScores scores, List<Sha256> today) {
        this.field = field;
        this.part = part;
        this.scores = scores;
        this.steps = WhatIfSteps.of(field.rule());
        this.today = today;
        this.first = field.entries().stream()
                .filter(each -> field.like(each.bid()).contains(today.get(0)))
                .findFirst()
                .orElseThrow();
    }

    /** The stretch of {@code part}, without the law's bounds. */
    static WhatIfStretch stretch(WhatIfField field, WhatIfPart part, WhatIfScores scores, List<Sha256> today) {
        WhatIfWeighing weighing = new WhatIfWeighing(field, part, scores, today);
        return part.movable() ? weighing.search() : weighing.standing();
    }

    private WhatIfStretch standing() {
        WhatIfStretch.Span only = new WhatIfStretch.Span(part.weight(), part.weight());
        return new WhatIfStretch(part.id(), part.title(), part.weight(), false, only, null, null, null, null);
    }

    private WhatIfStretch search() {
        Map<WhatIfEntry, WhatIfLine> leads = look();
        WhatIfFraction weight = WhatIfFraction.of(part.weight());
        WhatIfStretch.Change down = change(steps.atMost(weight), -1);
        WhatIfStretch.Change up = change(steps.atLeast(weight), 1);
        BigDecimal step = steps.weight(1);
        WhatIfStretch.Span same = new WhatIfStretch.Span(
                down == null ? steps.weight(0) : down.weight().add(step).min(part.weight()),
                up == null
                        ? steps.weight(steps.last())
                        : up.weight().subtract(step).max(part.weight()));
        return new WhatIfStretch(
                part.id(),
                part.title(),
                part.weight(),
                true,
                same,
                down,
                up,
                today.size() > 1 || field.narrows() ? null : WhatIfBounds.of(field, part, first, leads),
                null);
    }

    /** Notes where each rival comes into question, for every price base that could be; the last leads are the last base's. */
    private Map<WhatIfEntry, WhatIfLine> look() {
        WhatIfFraction margin = margin();
        Map<WhatIfEntry, WhatIfLine> leads = new LinkedHashMap<>();
        for (BigDecimal base : field.bases()) {
            WhatIfLine own = scores.lines().total(part, first, base);
            for (WhatIfEntry entry : field.entries()) {
                if (!entry.bid().equals(first.bid())) {
                    WhatIfLine lead = own.minus(scores.lines().total(part, entry, base));
                    leads.put(entry, lead);
                    note(entry, lead, margin);
                }
            }
        }
        return leads;
    }

    private void note(WhatIfEntry entry, WhatIfLine lead, WhatIfFraction margin) {
        int from = 0;
        int to = steps.last();
        if (lead.slope().signum() == 0) {
            to = lead.start().compareTo(margin) > 0 ? -1 : to;
        } else if (lead.slope().signum() > 0) {
            to = Math.min(to, steps.atMost(lead.reaches(margin)));
        } else {
            from = Math.max(from, steps.atLeast(lead.reaches(margin)));
        }
        if (from <= to) {
            rivals.add(new Rival(entry, from, to));
            open.set(from, to + 1);
        }
    }

    /** The most by which rounding can bring two totals together: a last decimal for each score that is rounded. */
    private WhatIfFraction margin() {
        return WhatIfFraction.of(
                BigDecimal.valueOf(field.moving(), field.rule().rounding().scale()));
    }

    private WhatIfStretch.@Nullable Change change(int start, int direction) {
        for (int step = next(start, direction);
                step >= 0 && step <= steps.last();
                step = next(step + direction, direction)) {
            List<Sha256> leaders = leaders(step);
            if (!leaders.equals(today)) {
                BigDecimal weight = steps.weight(step);
                return new WhatIfStretch.Change(
                        weight, weight.subtract(part.weight()).abs(), leaders);
            }
        }
        return null;
    }

    /** The first step from {@code start} on at which anybody comes into question; outside of all when there is none. */
    private int next(int start, int direction) {
        if (start < 0) {
            return -1;
        }
        if (direction < 0) {
            return open.previousSetBit(start);
        }
        int found = open.nextSetBit(start);
        return found < 0 ? steps.last() + 1 : found;
    }

    private List<Sha256> leaders(int step) {
        List<WhatIfFraction> factors = scores.factors(part, WhatIfFraction.of(steps.weight(step)));
        if (field.narrows()) {
            return scores.leaders(field.entries(), factors);
        }
        List<WhatIfEntry> some = new ArrayList<>(List.of(first));
        rivals.stream().filter(rival -> rival.comesIntoQuestion(step)).forEach(rival -> some.add(rival.entry()));
        return scores.leaders(some, factors);
    }
}
