package org.hengbiao.catalog.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hengbiao.catalog.ListFault;

/** A file of tables: XLSX, CSV, or either of them compressed with gzip. What it is is told by its first octets, not by its name. */
public final class TableFile {

    /** The most octets that a compressed CSV may unfold to. */
    static final long MAX_OCTETS = 512L * 1024 * 1024;

    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /** Takes the rows of a file. */
    public interface Rows {

        /**
         * A row.
         *
         * @param sheet name of its sheet; {@code CSV} for a file without sheets
         * @param line from 1, as a spreadsheet or an editor counts
         * @param cells from the first column; dates as 2026-03-15
         * @param continued cells that belong to a merged cell which began in a row above, from 0
         */
        void row(String sheet, int line, List<String> cells, BitSet continued);

        /**
         * A cell, or the file from there on, that can't be read.
         *
         * @param column from 1
         */
        void fault(String sheet, int line, int column, ListFault fault, String value);
    }

    /** Reads all rows; what can't be read is told as a fault, never thrown. */
    public static void read(Path file, Rows rows) throws IOException {
        byte[] head = head(file);
        if (starts(head, GZIP)) {
            Path unfolded = Files.createTempFile("list", ".unfolded");
            try {
                if (unfold(file, unfolded)) {
                    byte[] inner = head(unfolded);
                    readPlain(unfolded, starts(inner, GZIP) ? new byte[0] : inner, rows);
                } else {
                    rows.fault("", 1, 1, ListFault.FILE_UNREADABLE, "gzip");
                }
            } finally {
                Files.deleteIfExists(unfolded);
            }
        } else {
            readPlain(file, head, rows);
        }
    }

    private static void readPlain(Path file, byte[] head, Rows rows) throws IOException {
        if (starts(head, ZIP)) {
            XlsxReader.read(file, rows);
        } else if (starts(head, OLD_EXCEL)) {
            rows.fault("", 1, 1, ListFault.FILE_UNREADABLE, "XLS");
        } else {
            CsvReader.read(file, rows);
        }
    }

    /** False when it is broken or unfolds to more than it may. */
    private static boolean unfold(Path file, Path to) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > MAX_OCTETS) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            return false;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean starts(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
