package org.hengbiao.catalog.domain.clerk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengbiao.catalog.ListFault;

/**
 * Which cell of a row is which column.
 *
 * @param places index of each column's cell, from 0
 * @param faults of the header row itself
 * @param width how many cells the header row has
 */
public record ClerkHeader(Map<ClerkColumn, Integer> places, List<CellFault> faults, int width) {

    // A title above the header may use a word or two of it.
    private static final int ENOUGH = 4;

    public ClerkHeader {
        places = Map.copyOf(places);
        faults = List.copyOf(faults);
    }

    /**
     * Something wrong with a cell.
     *
     * @param index of the cell within its row, from 0
     * @param column the column's header, or what stands there instead
     * @param fault what is wrong
     * @param value what was found or expected
     */
    public record CellFault(int index, String column, ListFault fault, String value) {}

    /** The header that the row is, or nothing for any other row. */
    public static Optional<ClerkHeader> read(List<String> cells) {
        Map<ClerkColumn, Integer> places = new EnumMap<>(ClerkColumn.class);
        List<CellFault> faults = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String name = CellText.plain(cells.get(i));
            if (name.isEmpty()) {
                continue;
            }
            width = i + 1;
            Optional<ClerkColumn> column = ClerkColumn.named(name);
            if (column.isEmpty()) {
                faults.add(new CellFault(i, name, ListFault.HEADER_UNKNOWN, name));
            } else if (places.putIfAbsent(column.get(), i) != null) {
                faults.add(new CellFault(i, name, ListFault.HEADER_TWICE, name));
            }
        }
        if (places.size() < ENOUGH) {
            return Optional.empty();
        }
        for (ClerkColumn column : ClerkColumn.values()) {
            if (column.needed() && !places.containsKey(column)) {
                faults.add(new CellFault(width, column.header(), ListFault.HEADER_MISSING, column.header()));
            }
        }
        return Optional.of(new ClerkHeader(places, faults, width));
    }

    /** The place of a column's cell from 1; after the last column for one that the list lacks. */
    public int place(ClerkColumn column) {
        return places.getOrDefault(column, width) + 1;
    }

    /** The row's cells in the order of {@link ClerkColumn}; an absent one is empty. */
    public List<String> arranged(List<String> cells) {
        List<String> arranged = new ArrayList<>();
        for (ClerkColumn column : ClerkColumn.values()) {
            Integer place = places.get(column);
            arranged.add(place == null || place >= cells.size() ? "" : cells.get(place));
        }
        return arranged;
    }
}
