package org.hengbiao.editions.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hengbiao.editions.OpenedCopy;
import org.hengbiao.evidence.tracing.LayoutMark;

/** Writes a copy as XLSX, streaming, with its number and recipient above the table and on every printed page. */
final class CopyWorkbook {

    private static final int WINDOW = 200;
    private static final int UNIT = 256;
    private static final int HEAD = 4;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final SXSSFSheet sheet = workbook.createSheet("目录");
    private final OpenedCopy opened;

    private CopyWorkbook(OpenedCopy opened) {
        this.opened = opened;
    }

    static byte[] write(OpenedCopy opened) {
        CopyWorkbook writer = new CopyWorkbook(opened);
        try (SXSSFWorkbook workbook = writer.workbook) {
            // Some office programs don't open the ZIP64 that POI writes otherwise.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            writer.layOut();
            writer.fill(CopyLines.of(opened));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut() {
        for (int i = 0; i < LayoutMark.COLUMNS; i++) {
            // One character more or less: the layout mark.
            sheet.setColumnWidth(i, (LayoutMark.WIDTHS.get(i) + (opened.wider().get(i) ? 1 : 0)) * UNIT);
        }
        String mark = CopyLines.mark(opened).replace("&", "&&");
        sheet.getHeader().setCenter("&\"-,Bold\"&12" + mark);
        sheet.getFooter().setLeft(mark);
        sheet.getFooter().setRight("&P / &N");
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(2, HEAD - 1, -1, -1));
        sheet.createFreezePane(0, HEAD);
    }

    private void fill(CopyLines table) {
        heading(0, opened.edition().title(), style(16, true, false));
        heading(1, CopyLines.subtitle(opened), style(10, false, false));
        heading(2, CopyLines.mark(opened), style(12, true, true));
        line(HEAD - 1, table.headers(), style(10, true, true));
        CellStyle plain = style(10, false, false);
        plain.setAlignment(HorizontalAlignment.LEFT);
        plain.setBorderBottom(BorderStyle.THIN);
        for (int i = 0; i < table.lines().size(); i++) {
            line(HEAD + i, table.lines().get(i), plain);
        }
    }

    private void heading(int index, String text, CellStyle style) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(index == 0 ? 30 : 20);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(index, index, 0, LayoutMark.COLUMNS - 1));
    }

    private void line(int index, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
        }
    }

    private CellStyle style(int points, boolean bold, boolean shaded) {
        Font font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (shaded) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
