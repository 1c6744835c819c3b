package org.hengbiao.catalog;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.hengbiao.catalog.domain.clerk.ListScan;
import org.hengbiao.catalog.domain.clerk.RowReading;
import org.hengbiao.catalog.domain.clerk.Vocabulary;
import org.hengbiao.catalog.persistence.CategoryRow;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.CertificateKindRow;
import org.hengbiao.catalog.persistence.CertificateKindRows;
import org.hengbiao.catalog.persistence.MakerRow;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.persistence.StagedTable;
import org.hengbiao.catalog.sheets.TableFile;
import org.hengbiao.platform.ClockOfRecord;

/** Reads a list's file into the staging tables and compares it with the record: all of it, or nothing when it breaks off. */
@ApplicationScoped
public class ReadingList {

    /** The longest that a list may take, in seconds; the usual limit of a transaction is a minute. */
    static final int LONGEST = 1800;

    private final StagedTable table;
    private final CategoryRows categories;
    private final CertificateKindRows kinds;
    private final MakerRows makers;
    private final NotingListProgress noting;
    private final ClockOfRecord clock;

    ReadingList(
            StagedTable table,
            CategoryRows categories,
            CertificateKindRows kinds,
            MakerRows makers,
            NotingListProgress noting,
            ClockOfRecord clock) {
        this.table = table;
        this.categories = categories;
        this.kinds = kinds;
        this.makers = makers;
        this.noting = noting;
        this.clock = clock;
    }

    /** Reads the file from its beginning; what an earlier reading left is gone. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public void read(UUID list, Path file) {
        table.lock(list);
        table.clear(list);
        RowReading reading = new RowReading(vocabulary());
        int rows = table.fill(
                list,
                sink -> scan(file, new ListScan(reading, sink), sink),
                read -> noting.progress(list, StagedTable.Progress.READ, read));
        noting.progress(list, StagedTable.Progress.READ, rows);
        table.check(list);
        noting.progress(list, StagedTable.Progress.CHECKED, rows);
        table.count(list, clock.now());
    }

    /** The names that a list may use now. */
    Vocabulary vocabulary() {
        return new Vocabulary(
                categories.listAll().stream().map(CategoryRow::toCategory).toList(),
                kinds.listAll().stream().map(CertificateKindRow::toKind).toList(),
                makers.listAll().stream().map(MakerRow::toMaker).toList());
    }

    private static int scan(Path file, ListScan scan, ListScan.ListSink sink) {
        try {
            TableFile.read(file, new TableFile.Rows() {
                @Override
                public void row(String sheet, int line, List<String> cells, BitSet continued) {
                    scan.row(sheet, line, cells, continued);
                }

                @Override
                public void fault(String sheet, int line, int column, ListFault fault, String value) {
                    sink.fault(new ListScan.CellPlace(sheet, line, column, ""), fault, value);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scan.finish();
        return scan.entries();
    }
}
