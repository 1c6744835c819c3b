package org.hengbiao.catalog.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.catalog.ListFault;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;
import org.hengbiao.catalog.domain.clerk.ClerkHeader;
import org.hengbiao.catalog.domain.clerk.ListReading;
import org.hengbiao.catalog.domain.clerk.ListScan;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

class StagedCopyTest {

    private final List<String> written = new ArrayList<>();

    @Test
    void fewHugeRowsAreWrittenOutBeforeTheyFillTheMemory() throws SQLException {
        StagedCopy copy = copy();
        ListReading huge = new ListReading(
                Collections.nCopies(ClerkColumn.values().length, "x".repeat(100_000)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        copy.row(
                new ListScan.RowPlace(1, "CSV", 2, new ClerkHeader(Map.of(), List.of(), 0)),
                Collections.nCopies(40, huge));
        assertTrue(written.size() >= 8, () -> written.size() + " pieces");
        written.forEach(each -> assertTrue(each.length() < 8_000_000, () -> each.length() + " characters"));
    }

    @Test
    void valueOfAFaultIsKeptToTwoHundredCharacters() throws SQLException {
        StagedCopy copy = copy();
        ListScan.CellPlace place = new ListScan.CellPlace("CSV", 1, 1, "");
        copy.fault(place, ListFault.CELLS_TOO_MANY, "x".repeat(100_000));
        copy.fault(place, ListFault.CELLS_TOO_MANY, "x".repeat(199) + "\uD840\uDC00");
        copy.flush();
        assertEquals(
                List.of("x".repeat(200), "x".repeat(199)),
                written.get(0).lines().map(line -> line.split("\t", -1)[8]).toList());
    }

    private StagedCopy copy() throws SQLException {
        BaseConnection none = (BaseConnection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BaseConnection.class}, (proxy, method, arguments) -> null);
        return new StagedCopy(
                new UUID(0, 1),
                new CopyManager(none) {
                    @Override
                    public long copyIn(String sql, Reader from) throws IOException {
                        StringWriter text = new StringWriter();
                        from.transferTo(text);
                        written.add(text.toString());
                        return 0;
                    }
                },
                rows -> {});
    }
}
