package org.hengbiao.catalog.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hengbiao.catalog.ListFault;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;
import org.hengbiao.catalog.domain.clerk.ListReading;
import org.hengbiao.catalog.domain.clerk.ListScan;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes what a list says into the staging tables, by COPY, some thousand rows at a time. */
public final class StagedCopy implements ListScan.ListSink {

    /** The most faults of a list that are kept; who has more mends the file. */
    public static final int MOST_FAULTS = 10_000;

    private static final int CHUNK = 4_000;
    private static final int CHUNK_CHARACTERS = 4_000_000;
    private static final int LONGEST_VALUE = 200;

    private final UUID staging;
    private final CopyManager copy;
    private final IntConsumer progress;
    private final CopyText rows = new CopyText();
    private final CopyText certificates = new CopyText();
    private final CopyText faults = new CopyText();
    private int read;
    private int found;

    StagedCopy(UUID staging, CopyManager copy, IntConsumer progress) {
        this.staging = staging;
        this.copy = copy;
        this.progress = progress;
    }

    /** On the connection of the transaction that is to keep the rows. {@code progress} hears how many rows were read. */
    static StagedCopy on(Connection connection, UUID staging, IntConsumer progress) throws SQLException {
        return new StagedCopy(staging, connection.unwrap(PGConnection.class).getCopyAPI(), progress);
    }

    @Override
    public void row(ListScan.RowPlace place, List<ListReading> readings) {
        for (int part = 0; part < readings.size(); part++) {
            keep(place, part, readings.get(part));
            flushWhenFull();
        }
        read++;
    }

    private void flushWhenFull() {
        if (rows.rows() >= CHUNK || rows.length() + certificates.length() + faults.length() > CHUNK_CHARACTERS) {
            flush();
            progress.accept(read);
        }
    }

    /** Keeps one part of a row. */
    void keep(ListScan.RowPlace place, int part, ListReading reading) {
        rows.row(
                staging,
                place.entry(),
                part,
                place.sheet(),
                place.line(),
                places(place),
                CopyText.array(reading.cells()),
                reading.category(),
                reading.maker(),
                reading.name(),
                reading.model() == null ? null : reading.model().model(),
                reading.model() == null ? null : reading.model().version(),
                reading.brand(),
                reading.onSaleFrom(),
                reading.parameters(),
                reading.remark());
        int ordinal = 0;
        for (ListReading.ListCertificate each : reading.certificates()) {
            certificates.row(
                    staging,
                    place.entry(),
                    part,
                    ordinal++,
                    each.number(),
                    each.kind(),
                    each.issuer(),
                    each.networkLevel(),
                    each.issuedOn(),
                    each.expiresOn(),
                    each.renews());
        }
        for (ListReading.RowFault each : reading.faults()) {
            keep(
                    new FaultKey(place.entry(), part),
                    new ListScan.CellPlace(
                            place.sheet(),
                            place.line(),
                            place.header().place(each.column()),
                            each.column().header()),
                    each.fault(),
                    each.value());
        }
    }

    private record FaultKey(int entry, int part) {}

    @Override
    public void fault(ListScan.CellPlace place, ListFault fault, String value) {
        // Entry 0 is the file itself: only a better file mends it.
        keep(new FaultKey(0, 0), place, fault, value);
        flushWhenFull();
    }

    private void keep(FaultKey key, ListScan.CellPlace place, ListFault fault, @Nullable String value) {
        if (found++ < MOST_FAULTS) {
            faults.row(
                    staging,
                    key.entry(),
                    key.part(),
                    place.sheet(),
                    place.line(),
                    place.column(),
                    place.header(),
                    fault.name(),
                    value == null ? "" : cut(value),
                    "f");
        }
    }

    /** A value for people to recognize, without half a surrogate pair at its end. */
    static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean half = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, half ? LONGEST_VALUE - 1 : LONGEST_VALUE);
    }

    private static String places(ListScan.RowPlace place) {
        return Arrays.stream(ClerkColumn.values())
                .map(column -> String.valueOf(place.header().place(column)))
                .collect(Collectors.joining(","));
    }

    /** How many rows came so far. */
    public int read() {
        return read;
    }

    /** Writes out what was collected. */
    void flush() {
        copy("catalog_staged_row", rows);
        copy("catalog_staged_certificate", certificates);
        copy("catalog_staged_fault (staging, entry, part, sheet, line, col, header, kind, value, whole_list)", faults);
    }

    private void copy(String table, CopyText text) {
        if (text.rows() == 0) {
            return;
        }
        try {
            copy.copyIn("COPY " + table + " FROM STDIN", new StringReader(text.take()));
        } catch (SQLException e) {
            throw new IllegalStateException("the staging tables take every row that is read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
