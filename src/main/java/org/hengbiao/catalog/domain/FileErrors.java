package org.hengbiao.catalog.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.formats.CsvTable;
import org.hengbiao.formats.MalformedException;

/** Collects everything that is wrong with a folder, not only the first. */
final class FileErrors {

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final List<FileError> errors = new ArrayList<>();

    void at(String file, int line, int column, String rule) {
        errors.add(new FileError(file, line, column, rule));
    }

    void at(String file, CsvTable.Field field, String rule) {
        at(file, field.line(), field.column(), rule);
    }

    /** Takes over a fault whose place is a line and a column. */
    void at(String file, MalformedException fault) {
        Matcher place = PLACE.matcher(fault.where());
        if (place.matches()) {
            at(file, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), fault.rule());
        } else {
            at(file, 1, 1, fault.rule());
        }
    }

    /** In the order of files and lines. */
    List<FileError> sorted() {
        return errors.stream()
                .distinct()
                .sorted(Comparator.comparing(FileError::file)
                        .thenComparing(FileError::line)
                        .thenComparing(FileError::column))
                .toList();
    }
}
