package org.hengbiao.catalog.domain.clerk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.catalog.ListFault;
import org.jspecify.annotations.Nullable;

/**
 * A day as a clerk writes it: 2026.3.15, 2026-03-15, 2026/3/15, 2026年3月15日, 20260315, or the serial number of a spreadsheet
 * (days since 1899-12-30, ECMA-376 part 1, 18.17.4.1).
 *
 * @param day the day; null when there is none
 * @param fault why there is none; null when there is one
 */
record ClerkDate(@Nullable LocalDate day, @Nullable ListFault fault) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[.\\-/年](\\d{1,2})[.\\-/月](\\d{1,2})[日号]?(?:[T ]?0?0:00(?::00)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.0+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    static ClerkDate read(String cell) {
        String text = CellText.exact(cell).replace(" ", "");
        if (text.isEmpty()) {
            return new ClerkDate(null, ListFault.DATE_MISSING);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return new ClerkDate(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))), null);
        }
        for (Pattern pattern : new Pattern[] {WRITTEN, COMPACT}) {
            Matcher date = pattern.matcher(text);
            if (date.matches()) {
                return of(date);
            }
        }
        return new ClerkDate(null, ListFault.DATE_MALFORMED);
    }

    private static ClerkDate of(Matcher date) {
        try {
            return new ClerkDate(
                    LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3))),
                    null);
        } catch (DateTimeException e) {
            return new ClerkDate(null, ListFault.DATE_IMPOSSIBLE);
        }
    }
}
