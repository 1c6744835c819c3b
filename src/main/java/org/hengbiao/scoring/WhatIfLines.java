package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hengbiao.kernel.Sha256;

/** The unrounded totals of all bids as lines over a weight; what no weight changes is summed up once. */
final class WhatIfLines {

    private final WhatIfField field;
    private final BigDecimal lowest;
    private final int price;
    private final Map<Sha256, WhatIfFraction> wholes = new HashMap<>();
    private final Map<Sha256, WhatIfFraction> fixed = new HashMap<>();

    WhatIfLines(WhatIfField field) {
        this.field = field;
        this.lowest = field.lowest();
        this.price = field.price();
        field.entries().forEach(this::sum);
    }

    private void sum(WhatIfEntry entry) {
        WhatIfFraction whole = WhatIfFraction.ZERO;
        for (int c = 0; c < field.criteria().size(); c++) {
            whole = whole.plus(field.gain(entry, c, lowest));
        }
        wholes.put(entry.bid(), whole);
        fixed.put(entry.bid(), WhatIfFraction.of(entry.fixed().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** The unrounded total of {@code entry} over the weight of {@code part}, measured against {@code base}. */
    WhatIfLine total(WhatIfPart part, WhatIfEntry entry, BigDecimal base) {
        WhatIfFraction within = WhatIfFraction.ZERO;
        for (int c = 0; c < field.criteria().size(); c++) {
            if (part.inside().get(c)) {
                within = within.plus(field.gain(entry, c, base));
            }
        }
        WhatIfFraction whole = known(wholes, entry);
        if (base.compareTo(lowest) != 0 && price >= 0) {
            whole = whole.plus(field.gain(entry, price, base)).minus(field.gain(entry, price, lowest));
        }
        return part.line(within, whole.minus(within), known(fixed, entry));
    }

    private static WhatIfFraction known(Map<Sha256, WhatIfFraction> sums, WhatIfEntry entry) {
        WhatIfFraction sum = sums.get(entry.bid());
        if (sum == null) {
            throw new IllegalArgumentException("a bid outside the field: " + entry.bid());
        }
        return sum;
    }
}
