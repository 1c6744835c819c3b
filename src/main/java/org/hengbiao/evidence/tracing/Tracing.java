package org.hengbiao.evidence.tracing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the order of a leaked file's rows says.
 *
 * @param rows rows of the edition that were found in the file
 * @param suspect the copy whose order it is; null for unknown
 * @param agreement of the suspect, or of the copy that agrees best; null when fewer than two rows were found
 * @param exponent an unrelated edition or a sorted list names any copy at all with probability at most 10 to the power of
 *     minus this
 */
public record Tracing(
        int rows,
        TraceRegister.@Nullable Copy suspect,
        @Nullable Agreement agreement,
        int exponent) {

    /** A copy is named only if the chance that any innocent one is named is at most one in 10^9. */
    public static final int REQUIRED_EXPONENT = 9;

    /**
     * Traces a file.
     *
     * @param register the edition's copies
     * @param records the file's lines, cell by cell; headers and foreign lines do no harm
     */
    public static Tracing of(TraceRegister register, List<List<String>> records) {
        List<String> found = new RowKeys(register.rows()).find(records);
        Optional<Candidate> best = register.copies().stream()
                .map(copy -> new Candidate(copy, agreement(copy, found)))
                .min(Comparator.comparingLong(candidate -> candidate.agreement().inversions()));
        if (best.isEmpty() || found.size() < 2) {
            return new Tracing(found.size(), null, null, 0);
        }
        Agreement agreement = best.get().agreement();
        // One chance for every copy that might have been named.
        int exponent =
                Math.max(0, agreement.exponent() - digits(register.copies().size()));
        boolean named = exponent >= REQUIRED_EXPONENT;
        return new Tracing(found.size(), named ? best.get().copy() : null, agreement, exponent);
    }

    private record Candidate(TraceRegister.Copy copy, Agreement agreement) {}

    private static Agreement agreement(TraceRegister.Copy copy, List<String> found) {
        Map<String, Integer> ranks = new HashMap<>();
        copy.order().arrange(found).forEach(number -> ranks.put(number, ranks.size()));
        return Agreement.of(
                found.stream().map(number -> ranks.getOrDefault(number, 0)).toList());
    }

    /** The least {@code d} with {@code count <= 10^d}. */
    private static int digits(int count) {
        return count <= 1 ? 0 : String.valueOf(count - 1).length();
    }
}
