package org.hengbiao.catalog.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
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

    /** The most octets that all entries together may unfold to. */
    static final long MAX_OCTETS = 640L << 20;

    // A sheet of 300,000 rows has 250 MiB and passes through; the shared texts stay in memory.
    private static final long MAX_ENTRY_OCTETS = 512L << 20;
    private static final long MAX_TEXTS_OCTETS = 64L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MAX_ENTRY_OCTETS);
    }

    private XlsxReader() {}

    static void read(Path file, TableFile.Rows rows) {
        GuardedRows guarded = new GuardedRows(rows);
        try {
            if (unfoldsToTooMuch(file)) {
                guarded.fault("", 1, 1, ListFault.FILE_UNREADABLE, "XLSX > 640 MiB");
            } else {
                readSheets(file, guarded);
            }
        } catch (SheetRows.CellTooLong told) {
            // The cell's own fault says so; what stands behind it is not read.
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | SAXException
                | ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            unreadable(guarded);
        }
    }

    private static void unreadable(TableFile.Rows rows) {
        rows.fault("", 1, 1, ListFault.FILE_UNREADABLE, "XLSX");
    }

    /** By what the ZIP says of its entries; POI watches that none grows beyond what it may. */
    private static boolean unfoldsToTooMuch(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = MAX_OCTETS;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean texts = entry.getName().endsWith("sharedStrings.xml");
                if (entry.getSize() > left || (texts && entry.getSize() > MAX_TEXTS_OCTETS)) {
                    return true;
                }
                left -= Math.max(0, entry.getSize());
            }
            return false;
        }
    }

    private static void readSheets(Path file, TableFile.Rows rows)
            throws IOException, OpenXML4JException, SAXException {
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
