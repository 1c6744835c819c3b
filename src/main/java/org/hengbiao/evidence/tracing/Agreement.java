package org.hengbiao.evidence.tracing;

import java.util.List;

/**
 * How well the order of a leaked file's rows agrees with one copy's order: the pairs of rows that stand the other way round
 * (Kendall). For a copy that has nothing to do with the file every order of its rows is equally likely, so the number of such
 * pairs is a sum of independent uniform numbers, and Chernoff's inequality bounds the chance of so few: a bound that holds for
 * every number of rows, not an approximation.
 *
 * @param rows rows compared
 * @param inversions pairs that stand the other way round
 */
public record Agreement(int rows, long inversions) {

    /** Compares with the copy's order. {@code ranks} are the rows' places in the copy, in the order of the leaked file. */
    static Agreement of(List<Integer> ranks) {
        int[] values = ranks.stream().mapToInt(Integer::intValue).toArray();
        return new Agreement(values.length, sort(values, new int[values.length], 0, values.length));
    }

    /** All pairs of rows. */
    public long pairs() {
        return (long) rows * (rows - 1) / 2;
    }

    /** Pairs that stand as in the copy, in whole percent, rounded down; 0 for fewer than two rows. */
    public int percent() {
        return pairs() == 0 ? 0 : (int) ((pairs() - inversions) * 100 / pairs());
    }

    /**
     * How unlikely: an unrelated copy agrees at least so well with probability at most 10 to the power of minus this; 0 when
     * it says nothing.
     */
    public int exponent() {
        if (rows < 2 || inversions * 2 >= pairs()) {
            return 0;
        }
        double best = 0;
        // Every positive t gives a true bound; the grid only decides how close it comes.
        for (double t = 64.0; t > 1e-7; t /= 1.05) {
            best = Math.min(best, logBound(t));
        }
        return (int) Math.floor(-best / Math.log(10));
    }

    /** ln of {@code E[exp(-t X)] exp(t k)} for {@code X} the inversions of an order drawn at random. */
    private double logBound(double t) {
        double unit = Math.log(-Math.expm1(-t));
        double sum = t * inversions;
        for (int i = 2; i <= rows; i++) {
            sum += Math.log(-Math.expm1(-t * i)) - unit - Math.log(i);
        }
        return sum;
    }

    private static long sort(int[] values, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long inversions = sort(values, spare, from, middle) + sort(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (left < middle && (right >= to || values[left] <= values[right])) {
                spare[i] = values[left++];
            } else {
                inversions += middle - left;
                spare[i] = values[right++];
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return inversions;
    }
}
