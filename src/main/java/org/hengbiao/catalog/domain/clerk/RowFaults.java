package org.hengbiao.catalog.domain.clerk;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.catalog.ListFault;

/** Cells of one row, and what was found wrong with them so far. */
final class RowFaults {

    private static final int LONGEST = 500;

    private final List<String> cells;
    private final List<ListReading.RowFault> faults = new ArrayList<>();

    RowFaults(List<String> cells) {
        this.cells = cells;
        for (ClerkColumn column : ClerkColumn.values()) {
            int length = cell(column).length();
            if (length > LONGEST) {
                add(column, ListFault.CELL_TOO_LONG, String.valueOf(length));
            }
        }
    }

    String cell(ClerkColumn column) {
        return cells.get(column.index());
    }

    boolean blank(ClerkColumn column) {
        return cell(column).isBlank();
    }

    void add(ClerkColumn column, ListFault fault, String value) {
        faults.add(new ListReading.RowFault(column, fault, value.length() > 80 ? value.substring(0, 80) + "…" : value));
    }

    List<ListReading.RowFault> all() {
        return faults;
    }

    int count() {
        return faults.size();
    }
}
