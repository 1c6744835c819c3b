package org.hengbiao.evidence.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData><row><c t=\"s\"><v>1</v></c><c><v>7</v></c></row>"
                    + "<row><c t=\"inlineStr\"><is><t>FW-0001</t></is></c></row></sheetData></worksheet>";
    private static final String STRINGS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<si><t>零</t></si><si><r><t>防火</t></r><r><t>墙</t></r></si></sst>";

    private static byte[] zip(String sheet, String strings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(strings.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void cellsAreReadWhetherTheirTextIsSharedOrTheirOwn() throws IOException {
        LeakedFile file = LeakedFile.read(zip(SHEET, STRINGS));
        assertEquals(List.of(List.of("防火墙", "7"), List.of("FW-0001")), file.records());
        assertEquals(OptionalInt.empty(), file.mark());
    }

    @Test
    void entitiesAreNeverExpanded() throws IOException {
        String bomb = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SHEET.replace("FW-0001", "&a;");
        byte[] file = zip(bomb, STRINGS);
        assertThrows(MalformedException.class, () -> LeakedFile.read(file));
    }

    @Test
    void zipWithoutSheetOrCutOffIsRefused() throws IOException {
        byte[] whole = zip(SHEET, STRINGS);
        assertThrows(MalformedException.class, () -> LeakedFile.read(Arrays.copyOf(whole, whole.length - 30)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThrows(MalformedException.class, () -> LeakedFile.read(out.toByteArray()));
    }

    @Test
    void whateverIsReadFailsInADeclaredWayOnly() throws IOException {
        Random random = new Random(20_261_124);
        byte[] whole = zip(SHEET, STRINGS);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] altered = whole.clone();
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                altered[4 + random.nextInt(altered.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                LeakedFile.read(altered);
            } catch (MalformedException e) {
                refused++;
            }
        }
        assertEquals(true, refused > 300, "refused " + refused);
    }
}
