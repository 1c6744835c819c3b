package org.hengbiao.catalog.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.hengbiao.catalog.ListFault;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of one sheet. A cell is taken by its value, not by how it is shown: a date as 2026-03-15 in whatever style, a number
 * in all its digits. A formula counts with the value that was stored with it.
 */
final class SheetRows extends DefaultHandler {

    private static final int MOST_COLUMNS = 64;
    private static final int LONGEST_CELL = 100_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;

    private final String sheet;
    private final Book book;
    private final MergedCells merged;
    private final TableFile.Rows rows;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style = -1;
    private boolean inText;

    SheetRows(String sheet, Book book, MergedCells merged, TableFile.Rows rows) {
        this.sheet = sheet;
        this.book = book;
        this.merged = merged;
        this.rows = rows;
    }

    /**
     * What the sheets of a workbook share.
     *
     * @param since1904 whether day 0 is 1904-01-01
     */
    record Book(SharedStrings strings, @Nullable StylesTable styles, boolean since1904) {}

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
                text.setLength(0);
            }
            case "v", "t" -> inText = true;
            default -> inText = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws CellTooLong {
        if (inText) {
            refuseBeyond(text.length() + (long) length);
            text.append(characters, start, length);
        }
    }

    private void refuseBeyond(long length) throws CellTooLong {
        if (length > LONGEST_CELL) {
            rows.fault(sheet, Math.max(1, row), Math.max(1, column + 1), ListFault.CELL_TOO_LONG, "> " + LONGEST_CELL);
            throw new CellTooLong();
        }
    }

    /** A cell that no clerk wrote ends the reading; its fault is told before. */
    static final class CellTooLong extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws CellTooLong {
        switch (localName) {
            case "v", "t" -> inText = false;
            case "c" -> keep(value());
            case "row" -> rows.row(sheet, row, cells, merged.continuedIn(row - 1));
            default -> {
                // Nothing else holds a value.
            }
        }
    }

    private void keep(String value) {
        if (column < 0 || column >= MOST_COLUMNS || value.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value() throws CellTooLong {
        String raw = text.toString();
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : shared(Integer.parseInt(raw));
            case "e" -> {
                rows.fault(sheet, row, column + 1, ListFault.CELL_IN_ERROR, raw);
                yield "";
            }
            case "b" -> raw.equals("1") ? "true" : "false";
            case "n" -> number(raw);
            default -> raw;
        };
    }

    private String shared(int index) throws CellTooLong {
        String shared = book.strings().getItemAt(index).getString();
        refuseBeyond(shared.length());
        return shared;
    }

    private String number(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        BigDecimal number = new BigDecimal(raw);
        if (isDate() && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_465)) <= 0) {
            long days = number.longValue() + (book.since1904() ? DAYS_TO_1904 : 0);
            return SERIAL_ZERO.plusDays(days).toString();
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 40 || plain.scale() < -40 ? raw : plain.toPlainString();
    }

    private boolean isDate() {
        StylesTable styles = book.styles();
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle used = styles.getStyleAt(style);
        int format = used.getDataFormat();
        String pattern = used.getDataFormatString();
        return DateUtil.isADateFormat(format, pattern == null ? BuiltinFormats.getBuiltinFormat(format) : pattern);
    }
}
