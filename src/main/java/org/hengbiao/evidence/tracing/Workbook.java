package org.hengbiao.evidence.tracing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.hengbiao.formats.MalformedException;

/** The cells and column widths of an XLSX file (ECMA-376), within limits and without following anything that it names. */
final class Workbook {

    private static final String SHEETS = "xl/worksheets/";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private Workbook() {}

    static LeakedFile read(byte[] octets) {
        try {
            Map<String, byte[]> parts = parts(octets);
            byte[] shared = parts.remove(STRINGS);
            List<String> strings = shared == null ? List.of() : WorkbookPart.strings(shared);
            List<List<String>> records = new ArrayList<>();
            OptionalInt mark = OptionalInt.empty();
            for (byte[] part : parts.values()) {
                WorkbookPart sheet = WorkbookPart.sheet(part, strings);
                records.addAll(sheet.records());
                OptionalInt own = LayoutMark.ofWidths(sheet.widths());
                mark = mark.isPresent() ? mark : own;
            }
            return new LeakedFile(records, mark);
        } catch (IOException | XMLStreamException | IllegalArgumentException | ArithmeticException e) {
            throw new MalformedException("", "the file is no workbook that can be read; save it as CSV and try again");
        }
    }

    private static Map<String, byte[]> parts(byte[] octets) throws IOException {
        Map<String, byte[]> parts = ZipParts.read(
                octets, name -> name.equals(STRINGS) || (name.startsWith(SHEETS) && name.endsWith(".xml")));
        if (parts.keySet().stream().noneMatch(name -> name.startsWith(SHEETS))) {
            throw new IOException("no sheet");
        }
        return parts;
    }
}
