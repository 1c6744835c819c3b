package org.hengbiao.catalog.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hengbiao.formats.CsvTable;
import org.jspecify.annotations.Nullable;

/** Reads one row's fields; what is wrong goes to the errors, and the row is then not whole. */
final class RowReader {

    private final String file;
    private final CsvTable.Row row;
    private final FileErrors errors;
    private boolean whole = true;

    RowReader(String file, CsvTable.Row row, FileErrors errors) {
        this.file = file;
        this.row = row;
        this.errors = errors;
    }

    int line() {
        return row.line();
    }

    /** Whether no fault was found in this row so far. */
    boolean whole() {
        return whole;
    }

    void fault(String column, String rule) {
        whole = false;
        errors.at(file, row.field(column), rule);
    }

    void demand(boolean holds, String column, String rule) {
        if (!holds) {
            fault(column, rule);
        }
    }

    /** The field; one that is empty or blank is a fault. */
    String text(String column) {
        String text = row.field(column).text();
        demand(!text.isBlank(), column, column + " must not be empty");
        demand(text.equals(text.strip()), column, column + " must not begin or end with a space");
        return text;
    }

    /** The field, or null for an empty one. */
    @Nullable
    String textOrNull(String column) {
        return row.field(column).text().isEmpty() ? null : text(column);
    }

    /** The day; a fault gives a day that nothing should be read into, since the row is not whole. */
    LocalDate date(String column) {
        String text = row.field(column).text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(column, column + " is a date like 2026-11-24");
            return LocalDate.EPOCH;
        }
    }

    @Nullable
    LocalDate dateOrNull(String column) {
        return row.field(column).text().isEmpty() ? null : date(column);
    }
}
