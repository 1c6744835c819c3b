package org.hengbiao.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

    @Test
    void everyFieldKnowsItsLineAndColumn() {
        CsvTable table = parse("名,b\n甲乙,\"x,\"\"y\"\"\nz\"\r\n,end\n");
        assertEquals(List.of("名", "b"), table.header());
        assertEquals(
                List.of(new CsvTable.Field("甲乙", 2, 1), new CsvTable.Field("x,\"y\"\nz", 2, 4)),
                table.rows().get(0).fields());
        assertEquals(new CsvTable.Field("end", 4, 2), table.rows().get(1).field("b"));
    }

    @Test
    void columnsCountCharactersNotCodeUnits() {
        assertEquals(4, parse("a,b\n\uD840\uDC0Bx,y\n").rows().get(0).field("b").column());
    }

    @Test
    void lastLineMayLackItsEndAndMayEndWithAnEmptyField() {
        assertEquals("", parse("a,b\n1,").rows().get(0).field("b").text());
        assertEquals("2", parse("a,b\n1,2").rows().get(0).field("b").text());
    }

    @Test
    void lineWithAnotherNumberOfFieldsIsToldApartAndTheOthersAreKept() {
        CsvTable table = parse("a,b\n1,2,3\n4,5\n\n");
        assertEquals(1, table.rows().size());
        assertEquals(
                List.of(2, 4),
                table.ragged().stream().map(CsvTable.Ragged::line).toList());
        assertEquals(5, table.ragged().get(0).column());
    }

    @ParameterizedTest
    @CsvSource({
        "quote-inside-field.csv, 'line 2, column 4'",
        "text-after-quote.csv, 'line 3, column 4'",
        "unclosed-quote.csv, 'line 2, column 3'",
        "carriage-return-alone.csv, 'line 2, column 2'",
        "byte-order-mark.csv, 'line 1, column 1'",
        "not-utf-8.csv, 'line 3, column 1'",
        "column-named-twice.csv, 'line 1, column 3'",
        "empty.csv, 'line 1, column 1'",
    })
    void brokenFileIsRefusedWithItsPlace(String name, String where) throws IOException {
        byte[] bytes = resource(name);
        MalformedException fault = assertThrows(MalformedException.class, () -> CsvTable.parse(bytes));
        assertEquals(where, fault.where());
    }

    private static CsvTable parse(String text) {
        return CsvTable.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CsvTableTest.class.getResourceAsStream("/csv/" + name))) {
            return in.readAllBytes();
        }
    }
}
