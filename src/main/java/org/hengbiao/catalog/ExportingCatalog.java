package org.hengbiao.catalog;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;
import org.hengbiao.catalog.domain.clerk.ClerkModel;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.CertificateKindRows;
import org.hengbiao.catalog.persistence.ExportedRows;
import org.hengbiao.catalog.persistence.MakerRow;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.sheets.CsvWriter;
import org.hengbiao.catalog.sheets.TableWriter;
import org.hengbiao.catalog.sheets.XlsxWriter;
import org.hengbiao.identity.Person;
import org.jspecify.annotations.Nullable;

/** Writes the whole list with the clerk's headers, a line a certificate; brought again, it changes nothing. For the bureau. */
@ApplicationScoped
public class ExportingCatalog {

    private static final Map<String, String> LEVELS =
            Map.of("confidential", "秘密级", "secret", "机密级", "top-secret", "绝密级");

    private final ExportedRows rows;
    private final CategoryRows categories;
    private final CertificateKindRows kinds;
    private final MakerRows makers;
    private final RecordingCatalogReads reads;

    ExportingCatalog(
            ExportedRows rows,
            CategoryRows categories,
            CertificateKindRows kinds,
            MakerRows makers,
            RecordingCatalogReads reads) {
        this.rows = rows;
        this.categories = categories;
        this.kinds = kinds;
        this.makers = makers;
        this.reads = reads;
    }

    /** As what a list is written. */
    public enum Format {
        CSV,
        XLSX
    }

    /** Writes every product and certificate, however many, without holding them. The reading is recorded before it begins. */
    @Transactional
    @TransactionConfiguration(timeout = ReadingList.LONGEST)
    public void export(Person reader, Format format, OutputStream out) throws IOException {
        reads.record(reader, "export of all as " + format);
        Names names = names();
        try (TableWriter table = format == Format.CSV ? new CsvWriter(out) : new XlsxWriter("目录", out)) {
            table.row(header());
            int[] ordinal = {0};
            rows.each(row -> table.row(cells(row, names, ++ordinal[0])));
        }
    }

    private record Names(Map<String, String> categories, Map<String, String> kinds, Map<String, String> makers) {}

    private Names names() {
        Map<String, String> categoryNames = new HashMap<>();
        categories
                .listAll()
                .forEach(
                        row -> categoryNames.put(row.id, row.toCategory().name().zh()));
        Map<String, String> kindNames = new HashMap<>();
        kinds.listAll().forEach(row -> kindNames.put(row.id, row.toKind().name().zh()));
        Map<String, Integer> bearers = new HashMap<>();
        List<MakerRow> all = makers.listAll();
        all.forEach(row -> bearers.merge(row.nameZh, 1, Integer::sum));
        Map<String, String> makerNames = new HashMap<>();
        // A name of several makers would not say which.
        all.forEach(row -> makerNames.put(row.code, bearers.getOrDefault(row.nameZh, 0) == 1 ? row.nameZh : row.code));
        return new Names(categoryNames, kindNames, makerNames);
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>();
        for (ClerkColumn column : ClerkColumn.values()) {
            if (column.index() < ClerkColumn.EXPORTED) {
                header.add(column.header());
            }
        }
        return header;
    }

    private static List<String> cells(ExportedRows.Line row, Names names, int ordinal) {
        return List.of(
                String.valueOf(ordinal),
                names.categories().getOrDefault(row.category(), row.category()),
                row.name(),
                new ClerkModel(row.model(), row.version()).cell(),
                names.makers().getOrDefault(row.maker(), row.maker()),
                names.kinds().getOrDefault(orEmpty(row.kind()), ""),
                orEmpty(row.certificate()),
                orEmpty(row.issuer()),
                orEmpty(row.issuedOn()),
                orEmpty(row.expiresOn()),
                LEVELS.getOrDefault(orEmpty(row.networkLevel()), ""),
                orEmpty(row.remark()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
