package org.hengbiao.catalog.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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
