package org.hengbiao.evidence.tracing;

import java.util.List;
import java.util.OptionalInt;
import org.hengbiao.formats.MalformedException;

/**
 * A file that is suspected to hold an edition's rows.
 *
 * @param records its lines, cell by cell, of all sheets
 * @param mark the copy's number that its column widths tell; none without a whole mark
 */
public record LeakedFile(List<List<String>> records, OptionalInt mark) {

    /** The greatest file that is read. */
    public static final int MAX_OCTETS = 16 * 1024 * 1024;

    public LeakedFile {
        records = List.copyOf(records);
    }

    /**
     * Reads a workbook (XLSX, told by its first octets) or a text with separators.
     *
     * @throws MalformedException when it is neither, or too large
     */
    public static LeakedFile read(byte[] octets) {
        if (octets.length > MAX_OCTETS) {
            throw new MalformedException("", "a file to be traced has at most 16 MiB");
        }
        boolean zip = octets.length > 3 && octets[0] == 'P' && octets[1] == 'K' && octets[2] == 3;
        return zip ? Workbook.read(octets) : new LeakedFile(SeparatedText.read(octets), OptionalInt.empty());
    }
}
