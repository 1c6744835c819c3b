package org.hengbiao.catalog.domain.clerk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.ListFault;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the rows of a list, sheet by sheet: finds the header, fills down what a merged cell or a certificate's row under its
 * product leaves out, and reads each row.
 */
public final class ListScan {

    // A title and a note or two may stand above the header.
    private static final int ROWS_BEFORE_HEADER = 10;

    private final RowReading reading;
    private final ListSink sink;
    private @Nullable String sheet;
    private @Nullable ClerkHeader header;
    private @Nullable List<String> above;
    private int rows;
    private int entry;

    public ListScan(RowReading reading, ListSink sink) {
        this.reading = reading;
        this.sink = sink;
    }

    /** Takes what a list says. */
    public interface ListSink {

        /**
         * A row and what it says.
         *
         * @param place where it stands
         * @param readings one for each model
         */
        void row(RowPlace place, List<ListReading> readings);

        /** Something wrong with the file that belongs to no row that was read. */
        void fault(CellPlace place, ListFault fault, String value);
    }

    /**
     * Where a row stands.
     *
     * @param entry its number among all rows of the file, from 1
     * @param sheet the sheet's name
     * @param line within the sheet, from 1
     * @param header which cell is which column
     */
    public record RowPlace(int entry, String sheet, int line, ClerkHeader header) {}

    /**
     * Where a cell stands.
     *
     * @param sheet the sheet's name
     * @param line from 1
     * @param column from 1
     * @param header the column's name, empty when there is none
     */
    public record CellPlace(String sheet, int line, int column, String header) {}

    /**
     * Takes the next row.
     *
     * @param line from 1
     * @param cells as they stand
     * @param continued cells that a merged cell continues from the row above, from 0
     */
    public void row(String sheetName, int line, List<String> cells, BitSet continued) {
        if (!sheetName.equals(sheet)) {
            endSheet();
            sheet = sheetName;
            header = null;
            above = null;
            rows = 0;
        }
        if (cells.stream().allMatch(String::isBlank) && continued.isEmpty()) {
            return;
        }
        rows++;
        if (header == null) {
            header(sheetName, line, cells);
        } else {
            body(header, new RowPlace(++entry, sheetName, line, header), cells, continued);
        }
    }

    /** Ends the list; one without any row has no header either. */
    public void finish() {
        if (sheet == null) {
            sink.fault(new CellPlace("", 1, 1, ""), ListFault.HEADER_ABSENT, "");
        }
        endSheet();
    }

    private void endSheet() {
        if (sheet != null && header == null && rows > 0 && rows <= ROWS_BEFORE_HEADER) {
            sink.fault(new CellPlace(sheet, 1, 1, ""), ListFault.HEADER_ABSENT, "");
        }
    }

    /** How many rows below headers there were. */
    public int entries() {
        return entry;
    }

    private void header(String sheetName, int line, List<String> cells) {
        Optional<ClerkHeader> found = rows > ROWS_BEFORE_HEADER ? Optional.empty() : ClerkHeader.read(cells);
        if (found.isPresent()) {
            header = found.get();
            found.get()
                    .faults()
                    .forEach(each -> sink.fault(
                            new CellPlace(sheetName, line, each.index() + 1, each.column()),
                            each.fault(),
                            each.value()));
        } else if (rows == ROWS_BEFORE_HEADER + 1) {
            sink.fault(new CellPlace(sheetName, 1, 1, ""), ListFault.HEADER_ABSENT, "");
        }
    }

    private void body(ClerkHeader columns, RowPlace place, List<String> cells, BitSet continued) {
        for (int i = columns.width(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                sink.fault(
                        new CellPlace(place.sheet(), place.line(), i + 1, ""), ListFault.CELLS_TOO_MANY, cells.get(i));
            }
        }
        List<String> arranged = new ArrayList<>(columns.arranged(cells));
        fillDown(columns, arranged, continued);
        above = arranged;
        sink.row(place, reading.read(arranged));
    }

    /** What is merged comes from above; a row that names no product at all is one more certificate of the product above. */
    private void fillDown(ClerkHeader columns, List<String> cells, BitSet continued) {
        if (above == null) {
            return;
        }
        boolean further = blank(cells, ClerkColumn.NAME)
                && blank(cells, ClerkColumn.MODEL)
                && blank(cells, ClerkColumn.MAKER)
                && !(blank(cells, ClerkColumn.NUMBER) && blank(cells, ClerkColumn.KIND));
        for (ClerkColumn column : ClerkColumn.values()) {
            Integer index = columns.places().get(column);
            boolean merged = index != null && continued.get(index);
            if (blank(cells, column) && (merged || (further && column.ofProduct()))) {
                cells.set(column.index(), above.get(column.index()));
            }
        }
    }

    private static boolean blank(List<String> cells, ClerkColumn column) {
        return cells.get(column.index()).isBlank();
    }
}
