package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.hengbiao.catalog.domain.clerk.ListReading;
import org.hengbiao.catalog.domain.clerk.ListScan;

/** The staging tables: filled by COPY, compared by queries over a whole list. */
@ApplicationScoped
public class StagedTable {

    private final Jdbc jdbc;

    StagedTable(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else read, mend or take over this list until the end of the transaction. */
    public void lock(UUID staging) {
        jdbc.list("SELECT pg_advisory_xact_lock(?)", List.of(key(staging)), row -> true);
    }

    /** Whether somebody, on whichever node, reads or takes over this list now. */
    public boolean busy(UUID staging) {
        return !jdbc.list("SELECT pg_try_advisory_xact_lock_shared(?)", List.of(key(staging)), row -> row.getBoolean(1))
                .get(0);
    }

    private static long key(UUID staging) {
        return staging.getMostSignificantBits() ^ staging.getLeastSignificantBits();
    }

    /** Removes all rows and faults of a list. */
    public void clear(UUID staging) {
        jdbc.update("DELETE FROM catalog_staged_fault WHERE staging = ?", staging);
        jdbc.update("DELETE FROM catalog_staged_certificate WHERE staging = ?", staging);
        jdbc.update("DELETE FROM catalog_staged_row WHERE staging = ?", staging);
    }

    /**
     * Fills a list.
     *
     * @param reading hands everything to the sink; answers how many rows there were
     * @param progress hears how many rows were read so far
     */
    public int fill(UUID staging, ToIntFunction<ListScan.ListSink> reading, IntConsumer progress) {
        return jdbc.on(connection -> {
            StagedCopy copy = StagedCopy.on(connection, staging, progress);
            int rows = reading.applyAsInt(copy);
            copy.flush();
            try (var statement = connection.createStatement()) {
                // The queries over the list that follow are planned by what the tables hold now.
                statement.execute("ANALYZE catalog_staged_row, catalog_staged_certificate");
            }
            return rows;
        });
    }

    /** Replaces one part of a row by what it says after mending. */
    public void replace(UUID staging, ListScan.RowPlace place, int part, List<ListReading> readings) {
        for (String table : List.of("catalog_staged_fault", "catalog_staged_certificate", "catalog_staged_row")) {
            jdbc.update(
                    "DELETE FROM " + table + " WHERE staging = ? AND entry = ? AND part = ?",
                    staging,
                    place.entry(),
                    part);
        }
        int next = jdbc.list(
                        "SELECT coalesce(max(part), -1) + 1 FROM catalog_staged_row WHERE staging = ? AND entry = ?",
                        List.of(staging, place.entry()),
                        row -> row.getInt(1))
                .get(0);
        jdbc.on(connection -> keep(StagedCopy.on(connection, staging, rows -> {}), place, part, next, readings));
    }

    private static boolean keep(
            StagedCopy copy, ListScan.RowPlace place, int part, int next, List<ListReading> readings)
            throws SQLException {
        for (int i = 0; i < readings.size(); i++) {
            // The first takes the place of the mended one, further models come behind all there are.
            copy.keep(place, i == 0 ? part : Math.max(next, part + 1) + i - 1, readings.get(i));
        }
        copy.flush();
        return true;
    }

    /** Compares the rows with each other and with the record; what was found before is found anew. Answers the faults in all. */
    public int check(UUID staging) {
        jdbc.update("DELETE FROM catalog_staged_fault WHERE staging = ? AND whole_list", staging);
        StagedChecks.ALL.forEach(check -> jdbc.update(check.insertion(), staging));
        return jdbc.list(
                        "SELECT count(*) FROM catalog_staged_fault WHERE staging = ?",
                        List.of(staging),
                        row -> row.getInt(1))
                .get(0);
    }

    /** Counts what the list would change, and notes that it is read. */
    public void count(UUID staging, Instant readAt) {
        jdbc.update(
                "UPDATE catalog_staging s SET read_at = coalesce(read_at, ?), trouble = NULL, rows_read = n.rows,"
                        + " rows_checked = n.rows, faults = n.faults, added = d.added, changed = d.changed,"
                        + " unchanged = d.unchanged, missing = (SELECT count(*) FROM catalog_product) - d.known"
                        + " FROM (SELECT (SELECT count(*) FROM catalog_staged_row WHERE staging = ?) AS rows,"
                        + " (SELECT count(*) FROM catalog_staged_fault WHERE staging = ?) AS faults) n,"
                        + " (SELECT count(*) FILTER (WHERE outcome = 'new') AS added,"
                        + " count(*) FILTER (WHERE outcome = 'changed') AS changed,"
                        + " count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged, count(product) AS known"
                        + " FROM catalog_staged_products(?)) d WHERE s.id = ?",
                readAt,
                staging,
                staging,
                staging,
                staging);
    }

    /** Notes how far a reading or taking over is. */
    public void progress(UUID staging, Progress step, int rows) {
        jdbc.update("UPDATE catalog_staging SET " + step.column + " = ? WHERE id = ?", rows, staging);
    }

    /** What is counted while it goes on. */
    public enum Progress {
        READ("rows_read"),
        CHECKED("rows_checked"),
        TAKEN("rows_taken");

        private final String column;

        Progress(String column) {
            this.column = column;
        }
    }

    /** Notes why a reading or taking over broke off. */
    public void trouble(UUID staging, String correlation) {
        jdbc.update("UPDATE catalog_staging SET trouble = ? WHERE id = ?", correlation, staging);
    }

    public void takenOver(UUID staging, UUID by, Instant at) {
        jdbc.update(
                "UPDATE catalog_staging SET taken_over_at = ?, taken_over_by = ?, trouble = NULL WHERE id = ?",
                at,
                by,
                staging);
    }

    public void thrownAway(UUID staging, Instant at) {
        jdbc.update("UPDATE catalog_staging SET thrown_away_at = ? WHERE id = ?", at, staging);
    }
}
