package org.hengbiao.catalog.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengbiao.catalog.ListFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();

    @Test
    void csvIsReadInEveryEncodingThatASpreadsheetWrites() throws IOException {
        String text = "类别,名称\r\n防火墙,\"甲,乙\"\r\n";
        List<String> expected = List.of("CSV:1 [类别, 名称]", "CSV:2 [防火墙, 甲,乙]");
        assertEquals(expected, read(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(text.getBytes(Charset.forName("GB18030"))));
        assertEquals(expected, read(zipped(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void lineOfARowIsWhereItBeginsWhenACellHasSeveralLines() throws IOException {
        assertEquals(
                List.of("CSV:1 [a]", "CSV:2 [b\nc]", "CSV:4 [d]"),
                read("a\n\"b\nc\"\nd".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void strayQuoteEndsTheReadingAtItsPlace() throws IOException {
        assertEquals(
                List.of("CSV:1 [a, b]", "CSV:2:2 QUOTE_BROKEN "),
                read("a,b\nc,d\"e\nf,g".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("CSV:1:1 QUOTE_BROKEN "), read("\"never closed".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoTableIsToldAndNotThrown() throws IOException {
        assertEquals(List.of(":1:1 FILE_UNREADABLE XLSX"), read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        assertEquals(
                List.of(":1:1 FILE_UNREADABLE XLS"), read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertEquals(List.of("CSV:1:1 FILE_UNREADABLE UTF-8, GB18030"), read(new byte[] {0, 1, 2, 3}));
        assertEquals(List.of(":1:1 FILE_UNREADABLE gzip"), read(new byte[] {0x1F, (byte) 0x8B, 9}));
        assertEquals(List.of(), read(new byte[0]));
    }

    @Test
    void spreadsheetIsReadByValuesAndItsMergedCellsContinue() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("目录");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("m/d/yy"));
            Row first = sheet.createRow(2);
            first.createCell(0).setCellValue("甲");
            first.createCell(1).setCellValue(46096);
            first.getCell(1).setCellStyle(date);
            first.createCell(2).setCellValue(20240018);
            first.createCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            sheet.createRow(3).createCell(2).setCellValue("乙");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            assertEquals(
                    List.of("目录:3:4 CELL_IN_ERROR #REF!", "目录:3 [甲, 2026-03-15, 20240018]", "目录:4 [, , 乙] {0}"),
                    read(out.toByteArray()));
        }
    }

    @Test
    void writtenTablesAreReadAgainAndNoCellRunsAsAFormula() throws IOException {
        List<String> cells = List.of("=1+1", "-5", "@x", "'quoted", "a,\"b\"\nc", "");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(csv)) {
            writer.row(cells);
        }
        String text = csv.toString(StandardCharsets.UTF_8);
        assertEquals("\uFEFF'=1+1,'-5,'@x,'quoted,\"a,\"\"b\"\"\nc\",\r\n", text);
        assertEquals(List.of("CSV:1 " + cells), read(csv.toByteArray()));
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter("目录", xlsx)) {
            writer.row(cells);
        }
        assertEquals(List.of("目录:1 " + cells.subList(0, 5)), read(xlsx.toByteArray()));
    }

    @Test
    void recordOfEndlessCellsKeepsSixtyFourAndTellsOnceOfTheRest() throws IOException {
        assertEquals(
                List.of("CSV:1:65 CELLS_TOO_MANY x", "CSV:1 " + Collections.nCopies(64, "x"), "CSV:2 [y]"),
                read(("x,".repeat(100_000) + "\ny").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void cellOfASpreadsheetBeyondAnyLengthEndsTheReadingWithOneFault() throws IOException {
        String endless = "x".repeat(100_001);
        String inline = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row><row r=\"2\"><c r=\"B2\""
                + " t=\"inlineStr\"><is><t>" + endless + "</t></is></c></row>";
        assertEquals(List.of("目录:1 [甲]", "目录:2:2 CELL_TOO_LONG > 100000"), read(book(inline, "")));
        assertEquals(
                List.of("目录:1:1 CELL_TOO_LONG > 100000"),
                read(book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "", endless)));
    }

    @Test
    void brokenSpreadsheetIsToldAndNotThrown() throws IOException {
        List<String> unreadable = List.of(":1:1 FILE_UNREADABLE XLSX");
        byte[] whole = book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "", "甲");
        assertEquals(List.of("目录:1 [1]"), read(whole));
        assertEquals(unreadable, read(Arrays.copyOf(whole, whole.length / 2)), "truncated");
        assertEquals(
                unreadable,
                read(book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "", "甲")),
                "no such string");
        assertEquals(unreadable, read(book("", "<mergeCells><mergeCell/></mergeCells>")), "merged cell without place");
        assertEquals(
                unreadable,
                read(book("<row r=\"1\"><c r=\"A1\"><v>1000E2147483647</v></c></row>", "")),
                "number beyond any scale");
        assertEquals(unreadable, read(book(" ".repeat(8 << 20), "")), "entry that unfolds a thousandfold");
        assertEquals(unreadable, read(damaged(whole)), "entry whose octets are not what was compressed");
    }

    @Test
    void numberOfEndlessZerosIsKeptAsWritten() throws IOException {
        assertEquals(
                List.of("目录:1 [10E2147483647]"),
                read(book("<row r=\"1\"><c r=\"A1\"><v>10E2147483647</v></c></row>", "")));
    }

    @Test
    void spreadsheetThatDeclaresMoreThanItMayIsNotOpened() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(List.of(":1:1 FILE_UNREADABLE XLSX > 640 MiB"), read(out.toByteArray()));
        assertEquals(512L << 20, ZipSecureFile.getMaxEntrySize());
    }

    @Test
    void failureOfWhoeverTakesTheRowsIsNoFaultOfTheFile() throws IOException {
        Path file = Files.write(folder.resolve("file"), book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", ""));
        IllegalStateException full = new IllegalStateException("the table takes no more");
        RowsNotTaken thrown = assertThrows(
                RowsNotTaken.class,
                () -> TableFile.read(file, new TableFile.Rows() {
                    @Override
                    public void row(String sheet, int line, List<String> cells, BitSet continued) {
                        throw full;
                    }

                    @Override
                    public void fault(String sheet, int line, int column, ListFault fault, String value) {
                        heard.add(fault.name());
                    }
                }));
        assertSame(full, thrown.getCause());
        assertEquals(List.of(), heard);
    }

    /** A workbook of one sheet, written by hand: libraries write no broken ones. */
    private static byte[] book(String rows, String behind, String... strings) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packaged + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
                        + "/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/><Override PartName=\""
                        + "/xl/s.xml\" ContentType=\"" + type + "worksheet+xml\"/><Override PartName=\""
                        + "/xl/t.xml\" ContentType=\"" + type + "sharedStrings+xml\"/></Types>");
        parts.put("_rels/.rels", relations(packaged, relations, "officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets><sheet name=\"目录\""
                        + " sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(packaged, relations, "worksheet", "s.xml", "sharedStrings", "t.xml"));
        parts.put(
                "xl/s.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        parts.put(
                "xl/t.xml",
                "<sst xmlns=\"" + main + "\">"
                        + Arrays.stream(strings)
                                .map(each -> "<si><t>" + each + "</t></si>")
                                .collect(Collectors.joining())
                        + "</sst>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String relations(String packaged, String relations, String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + packaged + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r" + i / 2 + "\" Type=\"" + relations + "/" + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** The content of the sheet overwritten, as a broken disk or line would. */
    private static byte[] damaged(byte[] whole) {
        byte[] damaged = whole.clone();
        String octets = new String(whole, StandardCharsets.ISO_8859_1);
        int content = octets.indexOf("xl/s.xml") + "xl/s.xml".length();
        Arrays.fill(damaged, content, content + 40, (byte) 0xFF);
        return damaged;
    }

    private List<String> read(byte[] content) throws IOException {
        heard.clear();
        Path file = Files.write(folder.resolve("file"), content);
        TableFile.read(file, new TableFile.Rows() {
            @Override
            public void row(String sheet, int line, List<String> cells, BitSet continued) {
                heard.add(sheet + ":" + line + " " + cells + (continued.isEmpty() ? "" : " " + continued));
            }

            @Override
            public void fault(String sheet, int line, int column, ListFault fault, String value) {
                heard.add(sheet + ":" + line + ":" + column + " " + fault + " " + value);
            }
        });
        return List.copyOf(heard);
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
