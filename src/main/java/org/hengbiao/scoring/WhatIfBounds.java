package org.hengbiao.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stretch of one weight in exact numbers, as if the rule rounded nothing. */
final class WhatIfBounds {

    private final WhatIfField field;
    private final WhatIfPart part;
    private final WhatIfEntry first;
    private final Map<WhatIfEntry, WhatIfLine> leads;
    private WhatIfFraction from = WhatIfFraction.ZERO;
    private WhatIfFraction to = WhatIfFraction.HUNDRED;

    private WhatIfBounds(WhatIfField field, WhatIfPart part, WhatIfEntry first, Map<WhatIfEntry, WhatIfLine> leads) {
        this.field = field;
        this.part = part;
        this.first = first;
        this.leads = leads;
    }

    /**
     * Nothing when only rounding made the winner.
     *
     * @param first the only leader
     * @param leads by how much it leads over each rival
     */
    static WhatIfStretch.@Nullable Exact of(
            WhatIfField field, WhatIfPart part, WhatIfEntry first, Map<WhatIfEntry, WhatIfLine> leads) {
        WhatIfBounds bounds = new WhatIfBounds(field, part, first, leads);
        if (!bounds.leads(WhatIfFraction.of(part.weight()))) {
            return null;
        }
        bounds.narrow();
        return new WhatIfStretch.Exact(bounds.from, bounds.leads(bounds.from), bounds.to, bounds.leads(bounds.to));
    }

    private void narrow() {
        for (WhatIfLine lead : leads.values()) {
            if (lead.slope().signum() == 0) {
                continue;
            }
            WhatIfFraction meets = lead.reaches(WhatIfFraction.ZERO);
            if (lead.slope().signum() > 0) {
                from = from.compareTo(meets) < 0 ? meets : from;
            } else {
                to = to.compareTo(meets) > 0 ? meets : to;
            }
        }
    }

    private boolean leads(WhatIfFraction x) {
        return leads.entrySet().stream().allMatch(rival -> {
            int lead = rival.getValue().at(x).signum();
            return lead > 0 || (lead == 0 && winsTie(rival.getKey(), x));
        });
    }

    private boolean winsTie(WhatIfEntry rival, WhatIfFraction x) {
        for (TieBreak tie : field.rule().ties()) {
            int order = tie.text().equals(TieBreak.LOWER_PRICE)
                    ? rival.quoted().compareTo(first.quoted())
                    : score(first, tie, x).compareTo(score(rival, tie, x));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private WhatIfFraction score(WhatIfEntry entry, TieBreak tie, WhatIfFraction x) {
        WhatIfFraction sum = WhatIfFraction.ZERO;
        for (int place : field.places(tie)) {
            sum = sum.plus(field.gain(entry, place, field.lowest()).times(part.factor(place, x)))
                    .plus(WhatIfFraction.of(entry.fixed().get(place)));
        }
        return sum;
    }
}
