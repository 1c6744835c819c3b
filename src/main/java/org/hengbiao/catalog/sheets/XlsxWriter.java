package org.hengbiao.catalog.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** XLSX with every cell as text, so that no cell is ever a formula; a hundred rows at a time are in memory. */
public final class XlsxWriter implements TableWriter {

    // 1,048,576 rows are the most that a sheet has (ECMA-376); a new one begins with the header again.
    private static final int MOST_ROWS = 1_000_000;

    private final SXSSFWorkbook book = new SXSSFWorkbook(100);
    private final String name;
    private final OutputStream out;
    private SXSSFSheet sheet;
    private List<String> header = List.of();
    private int rows;
    private int sheets = 1;

    public XlsxWriter(String name, OutputStream out) {
        this.name = name;
        this.out = out;
        book.setCompressTempFiles(true);
        sheet = book.createSheet(name);
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (header.isEmpty()) {
            header = List.copyOf(cells);
        } else if (rows == MOST_ROWS) {
            sheets++;
            sheet = book.createSheet(name + sheets);
            rows = 0;
            write(header);
        }
        write(cells);
    }

    private void write(List<String> cells) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i, CellType.STRING).setCellValue(cells.get(i));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (book) {
            book.write(out);
        }
    }
}
