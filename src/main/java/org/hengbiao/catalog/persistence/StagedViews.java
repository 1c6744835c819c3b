package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.ListFault;
import org.hengbiao.catalog.StagedDifference;
import org.hengbiao.catalog.StagedFault;
import org.hengbiao.catalog.StagedLine;

/** What people look at of a staged list, a page at a time. */
@ApplicationScoped
public class StagedViews {

    private final Jdbc jdbc;

    StagedViews(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Faults in the order of the file, after {@code after}. */
    public List<StagedFault> faults(UUID staging, FaultPosition after, int size) {
        return jdbc.list(
                "SELECT id, entry, part, sheet, line, col, header, kind, value FROM catalog_staged_fault"
                        + " WHERE staging = ? AND (entry, part, id) > (?, ?, ?) ORDER BY entry, part, id LIMIT ?",
                List.of(staging, after.entry(), after.part(), after.id(), size),
                row -> new StagedFault(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7),
                        ListFault.valueOf(row.getString(8)),
                        row.getString(9)));
    }

    /** Where a page of faults ended. */
    public record FaultPosition(int entry, int part, long id) {

        /** Before all. */
        public static final FaultPosition START = new FaultPosition(-1, 0, 0);
    }

    /** One part of a row. */
    public Optional<StagedLine> line(UUID staging, int entry, int part) {
        return jdbc
                .list(
                        "SELECT sheet, line, places, cells FROM catalog_staged_row WHERE staging = ? AND entry = ? AND"
                                + " part = ?",
                        List.of(staging, entry, part),
                        row -> new StagedLine(
                                entry, part, row.getString(1), row.getInt(2), row.getString(3), Arrays.asList((String[])
                                        row.getArray(4).getArray())))
                .stream()
                .findFirst();
    }

    /** Products of the list with that outcome, in the order of the file. */
    public List<StagedDifference> differences(UUID staging, String outcome, int afterEntry, int size) {
        return jdbc.list(
                "SELECT entry, part, sheet, line, category, maker, name, model, version, product, new_certificates"
                        + " FROM catalog_staged_products(?) WHERE outcome = ? AND entry * 1000 + part > ?"
                        + " ORDER BY entry, part LIMIT ?",
                List.of(staging, outcome, afterEntry, size),
                row -> new StagedDifference(
                        row.getInt(1) * 1000 + row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(10),
                        row.getString(7),
                        row.getString(8) + " " + row.getString(9),
                        row.getInt(11)));
    }

    /** Products on record that the list does not name, by number. */
    public List<StagedDifference> missing(UUID staging, String afterNumber, int size) {
        return jdbc.list(
                "SELECT p.number, p.name, p.model || ' ' || p.version FROM catalog_product p WHERE p.number > ? AND"
                        + " NOT EXISTS (SELECT 1 FROM catalog_staged_row r WHERE r.staging = ? AND r.maker = p.maker AND"
                        + " r.model = p.model AND r.version = p.version) ORDER BY p.number LIMIT ?",
                List.of(afterNumber, staging, size),
                row -> new StagedDifference(0, "", 0, row.getString(1), row.getString(2), row.getString(3), 0));
    }
}
