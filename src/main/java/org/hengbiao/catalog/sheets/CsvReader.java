package org.hengbiao.catalog.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.ListFault;

/**
 * CSV (RFC 4180), in UTF-8 with or without a byte order mark or, when it is not UTF-8, in GB18030. Unlike the strict table of the
 * folder's files it takes what spreadsheets write, and holds one row at a time.
 */
final class CsvReader {

    static final String SHEET = "CSV";

    private static final BitSet NONE = new BitSet();
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 64;

    private final Reader in;
    private final TableFile.Rows rows;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int rowLine = 1;
    private int next;
    private boolean tooMany;

    private CsvReader(Reader in, TableFile.Rows rows) {
        this.in = in;
        this.rows = rows;
    }

    static void read(Path file, TableFile.Rows rows) throws IOException {
        Optional<Charset> charset = charset(file);
        if (charset.isEmpty()) {
            rows.fault(SHEET, 1, 1, ListFault.FILE_UNREADABLE, "UTF-8, GB18030");
            return;
        }
        try (Reader in = reader(file, charset.get())) {
            new CsvReader(in, rows).read();
        }
    }

    /** The first charset in which the whole file can be read. */
    private static Optional<Charset> charset(Path file) throws IOException {
        for (Charset charset : CHARSETS) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        char[] buffer = new char[64 * 1024];
        try (Reader in = reader(file, charset)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                64 * 1024);
    }

    private void read() throws IOException {
        next = in.read();
        if (next == 0xFEFF) {
            next = in.read();
        }
        while (next >= 0) {
            if (!field()) {
                rows.fault(SHEET, line, cells.size() + 1, ListFault.QUOTE_BROKEN, "");
                return;
            }
            keep(CsvWriter.meant(cell.toString()));
            if (next == ',') {
                next = in.read();
                if (next < 0) {
                    keep("");
                    endRow();
                }
            } else {
                endRow();
            }
        }
    }

    /** What stands beyond the last column is told once for its record and not kept. */
    private void keep(String value) {
        if (cells.size() < MOST_COLUMNS) {
            cells.add(value);
        } else if (!tooMany && !value.isBlank()) {
            tooMany = true;
            rows.fault(SHEET, rowLine, MOST_COLUMNS + 1, ListFault.CELLS_TOO_MANY, value);
        }
    }

    private void endRow() throws IOException {
        rows.row(SHEET, rowLine, cells, NONE);
        cells = new ArrayList<>();
        tooMany = false;
        if (next == '\r') {
            next = in.read();
        }
        if (next == '\n') {
            next = in.read();
        }
        line++;
        rowLine = line;
    }

    /** Reads one field up to the separator behind it; false when its quotes are broken. */
    private boolean field() throws IOException {
        cell.setLength(0);
        if (next == '"') {
            return quoted();
        }
        while (next >= 0 && next != ',' && next != '\n' && next != '\r') {
            if (next == '"' || cell.length() > LONGEST_CELL) {
                return false;
            }
            cell.append((char) next);
            next = in.read();
        }
        return true;
    }

    private boolean quoted() throws IOException {
        next = in.read();
        while (next >= 0 && cell.length() <= LONGEST_CELL) {
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return next < 0 || next == ',' || next == '\n' || next == '\r';
                }
            } else if (next == '\n') {
                line++;
            }
            cell.append((char) next);
            next = in.read();
        }
        return false;
    }
}
