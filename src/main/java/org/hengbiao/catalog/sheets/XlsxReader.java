package org.hengbiao.catalog.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.hengbiao.catalog.ListFault;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** XLSX (ECMA-376) through POI's event interface: each sheet is passed over twice, since its merged cells stand behind its rows. */
final class XlsxReader {

    private XlsxReader() {}

    static void read(Path file, TableFile.Rows rows) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            SheetRows.Book book = new SheetRows.Book(
                    new ReadOnlySharedStringsTable(opened, false), reader.getStylesTable(), since1904(reader));
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                MergedCells merged = new MergedCells();
                try (InputStream in = sheets.next()) {
                    parse(in, merged);
                }
                String name = sheets.getSheetName();
                try (InputStream in = sheets.getSheetPart().getInputStream()) {
                    parse(in, new SheetRows(name, book, merged, rows));
                }
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | SAXException
                | IllegalArgumentException
                | IllegalStateException broken) {
            rows.fault("", 1, 1, ListFault.FILE_UNREADABLE, "XLSX");
        }
    }

    private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        Workbook1904 workbook = new Workbook1904();
        try (InputStream in = reader.getWorkbookData()) {
            parse(in, workbook);
        }
        return workbook.since1904();
    }

    private static void parse(InputStream in, ContentHandler handler) throws IOException, SAXException {
        try {
            // POI's own reader refuses document types and outside entities.
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform parses XML", e);
        }
    }
}
