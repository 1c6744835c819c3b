package org.hengbiao.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Bidders that offer the same brand of the core product count as one (O87 art 31). What remains after the best of each brand
 * was kept.
 *
 * @param kept entries that may be recommended; several of one brand only when nothing but a draw separates them
 * @param collapsed the others with the one that stands for them
 * @param undecided kept entries that need a draw among their brand
 */
record SameBrand<T>(List<T> kept, List<Pair<T>> collapsed, List<T> undecided) {

    /** An entry and the one that stands for it. */
    record Pair<T>(T entry, T standsFor) {}

    static <T> SameBrand<T> collapse(List<T> entries, Function<T, @Nullable String> brand, Comparator<T> order) {
        Map<String, List<T>> byBrand = new TreeMap<>();
        List<T> kept = new ArrayList<>();
        for (T entry : entries) {
            String name = brand.apply(entry);
            if (name == null || name.isBlank()) {
                kept.add(entry);
            } else {
                byBrand.computeIfAbsent(normal(name), n -> new ArrayList<>()).add(entry);
            }
        }
        SameBrand<T> result = new SameBrand<>(kept, new ArrayList<>(), new ArrayList<>());
        byBrand.values().forEach(group -> result.add(group, order));
        return result;
    }

    private void add(List<T> group, Comparator<T> order) {
        T best = group.stream().min(order).orElseThrow();
        List<T> first =
                group.stream().filter(each -> order.compare(each, best) == 0).toList();
        kept.addAll(first);
        if (first.size() > 1) {
            undecided.addAll(first);
        }
        group.stream()
                .filter(each -> order.compare(each, best) != 0)
                .forEach(each -> collapsed.add(new Pair<>(each, best)));
    }

    /** One spelling per brand: width, case and outer blanks don't make another brand. */
    static String normal(String brand) {
        return Normalizer.normalize(brand, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** The same standing of other entries. */
    <R> SameBrand<R> map(Function<T, R> change) {
        return new SameBrand<>(
                kept.stream().map(change).toList(),
                collapsed.stream()
                        .map(pair -> new Pair<>(change.apply(pair.entry()), change.apply(pair.standsFor())))
                        .toList(),
                undecided.stream().map(change).toList());
    }

    /** The same standing where entries that were kept are changed; collapsed ones stay as they were. */
    SameBrand<T> mapKept(UnaryOperator<T> change) {
        return new SameBrand<>(
                kept.stream().map(change).toList(),
                collapsed,
                undecided.stream().map(change).toList());
    }
}
