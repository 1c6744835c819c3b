package org.hengbiao.catalog.sheets;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet that a merged cell continues downwards: a bit a row in each column, however many merged cells there are. */
final class MergedCells extends DefaultHandler {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 1 << 20;

    private final Map<Integer, BitSet> byColumn = new HashMap<>();

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (!localName.equals("mergeCell")) {
            return;
        }
        CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
        if (range.getLastRow() >= MOST_ROWS || range.getFirstRow() < 0 || range.getLastRow() == range.getFirstRow()) {
            return;
        }
        for (int column = Math.max(0, range.getFirstColumn());
                column <= Math.min(MOST_COLUMNS, range.getLastColumn());
                column++) {
            byColumn.computeIfAbsent(column, any -> new BitSet()).set(range.getFirstRow() + 1, range.getLastRow() + 1);
        }
    }

    /** The columns that are continued in a row, both from 0. */
    BitSet continuedIn(int row) {
        BitSet columns = new BitSet();
        byColumn.forEach((column, rows) -> columns.set(column, rows.get(row)));
        return columns;
    }
}
