package org.hengbiao.scoring;

/**
 * A quantity that changes evenly with a weight: {@code slope} · x + {@code start}.
 *
 * @param slope per point of weight
 * @param start at weight zero
 */
record WhatIfLine(WhatIfFraction slope, WhatIfFraction start) {

    WhatIfFraction at(WhatIfFraction x) {
        return slope.times(x).plus(start);
    }

    WhatIfLine minus(WhatIfLine other) {
        return new WhatIfLine(slope.minus(other.slope), start.minus(other.start));
    }

    /** Where it reaches {@code value}; its slope is not zero. */
    WhatIfFraction reaches(WhatIfFraction value) {
        return value.minus(start).over(slope);
    }
}
