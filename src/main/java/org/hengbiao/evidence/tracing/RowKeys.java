package org.hengbiao.evidence.tracing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an edition's rows in the records of a leaked file, whatever columns it has kept: by the product's number, else by a
 * certificate's, else by model and version. What two products share names none of them.
 */
final class RowKeys {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> certificates = new HashMap<>();
    private final Map<String, String> models = new HashMap<>();

    RowKeys(List<TracedRow> rows) {
        for (TracedRow row : rows) {
            add(numbers, row.number(), row);
            row.certificates().forEach(certificate -> add(certificates, certificate, row));
            add(models, row.model() + row.version(), row);
        }
    }

    /** The numbers of the products in the file's order, each at its first place. */
    List<String> find(List<List<String>> records) {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<String> record : records) {
            product(record.stream().map(RowKeys::normal).toList())
                    .filter(seen::add)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> product(List<String> cells) {
        return first(numbers, cells)
                .or(() -> first(certificates, cells))
                .or(() -> first(models, cells))
                .or(() -> first(models, neighbors(cells)));
    }

    private static Optional<String> first(Map<String, String> known, List<String> cells) {
        return cells.stream()
                .map(cell -> known.getOrDefault(cell, AMBIGUOUS))
                .filter(number -> !number.equals(AMBIGUOUS))
                .findFirst();
    }

    /** Model and version in two columns. */
    private static List<String> neighbors(List<String> cells) {
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            joined.add(cells.get(i - 1) + cells.get(i));
        }
        return joined;
    }

    private static void add(Map<String, String> known, String key, TracedRow row) {
        known.merge(normal(key), row.number(), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
    }

    /** Without white space, width and case, which copying through other programs changes. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
