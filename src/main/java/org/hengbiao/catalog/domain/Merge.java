package org.hengbiao.catalog.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts of one kind: those on record, and those that a file adds. A known key keeps its facts. */
final class Merge<F extends Fact> {

    private final Map<String, F> all;
    private final Map<String, F> added = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int unchanged;
    private boolean complete = true;

    Merge(Map<String, F> onRecord) {
        all = new LinkedHashMap<>(onRecord);
    }

    /**
     * Takes a fact from a row: new, the same as on record, or a fault of the row.
     *
     * @param keyColumn column of the fact's key
     */
    void take(F fact, RowReader row, String keyColumn) {
        Integer earlier = lines.putIfAbsent(fact.key(), row.line());
        if (earlier != null) {
            row.fault(keyColumn, fact.key() + " stands already in line " + earlier);
            return;
        }
        F known = all.get(fact.key());
        if (known == null) {
            all.put(fact.key(), fact);
            added.put(fact.key(), fact);
            return;
        }
        unchanged++;
        new TreeMap<>(fact.columns()).forEach((column, value) -> {
            String before = known.columns().get(column);
            row.demand(
                    value.equals(before),
                    column,
                    column + " of " + fact.key() + " is on record as \"" + before + "\" and can't change");
        });
    }

    /** Takes the absence of a fact that, once on record, can't be taken back. */
    void demandAbsent(String key, RowReader row, String column) {
        F known = all.get(key);
        row.demand(
                known == null || added.containsKey(key),
                column,
                column + " of " + key + " is on record and can't be taken back");
    }

    /** Says that the file has faults: what is missing here may stand in a line that could not be read. */
    void incomplete() {
        complete = false;
    }

    /** Whether a fact that is not here stands nowhere in the folder. */
    boolean complete() {
        return complete;
    }

    /** Whether {@code key} is not to be had; false when that can't be told. */
    boolean lacks(String key) {
        return complete && !all.containsKey(key);
    }

    @Nullable
    F get(String key) {
        return all.get(key);
    }

    Collection<F> all() {
        return all.values();
    }

    Map<String, F> added() {
        return added;
    }

    boolean isNew(String key) {
        return added.containsKey(key);
    }

    int unchanged() {
        return unchanged;
    }
}
