package org.hengbiao.evidence.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A copy's number written into the widths of its columns: each column has its usual width or one step more. Ten bits hold the
 * number, three a check, so that a file with widths changed by hand is mostly found out.
 */
public final class LayoutMark {

    /** How many columns carry the mark. */
    public static final int COLUMNS = 13;

    /** The greatest number that fits. */
    public static final int MAX_COPY = 1023;

    /** Usual widths in characters of the 13 columns. */
    public static final List<Integer> WIDTHS = List.of(5, 10, 11, 17, 18, 23, 19, 19, 20, 13, 13, 11, 14);

    private static final int CHECKS = 3;

    private LayoutMark() {}

    /**
     * Whether each column is wider by a step.
     *
     * @throws IllegalArgumentException unless the number lies in {@code [1, 1023]}
     */
    public static List<Boolean> of(int copy) {
        if (copy < 1 || copy > MAX_COPY) {
            throw new IllegalArgumentException("a copy's number lies from 1 to " + MAX_COPY);
        }
        int bits = (copy << CHECKS) | check(copy);
        List<Boolean> wider = new ArrayList<>();
        for (int i = COLUMNS - 1; i >= 0; i--) {
            wider.add((bits >> i & 1) == 1);
        }
        return wider;
    }

    /** The number behind the columns; none when there are not 13 of them or the check does not fit. */
    public static OptionalInt read(List<Boolean> wider) {
        int bits = 0;
        for (boolean each : wider) {
            bits = bits << 1 | (each ? 1 : 0);
        }
        int copy = bits >> CHECKS;
        boolean fits = wider.size() == COLUMNS && copy >= 1 && (bits & (1 << CHECKS) - 1) == check(copy);
        return fits ? OptionalInt.of(copy) : OptionalInt.empty();
    }

    /** The number behind widths in characters, as a spreadsheet has them; a quarter of a character more or less does no harm. */
    static OptionalInt ofWidths(List<Double> widths) {
        List<Boolean> wider = new ArrayList<>();
        for (int i = 0; i < Math.min(COLUMNS, widths.size()); i++) {
            double extra = widths.get(i) - WIDTHS.get(i);
            // Programs save widths with a fraction added for the cell's padding.
            if (extra < -0.25 || extra > 2.0) {
                return OptionalInt.empty();
            }
            wider.add(extra >= 0.85);
        }
        return read(wider);
    }

    private static int check(int copy) {
        // 5 is prime to 8, and the constant keeps a file without any mark from being copy 0's.
        return (copy * 5 + (copy >> 3) * 3 + (copy >> 6) * 7 + 3) & (1 << CHECKS) - 1;
    }
}
