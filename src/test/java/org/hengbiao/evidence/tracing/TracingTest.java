package org.hengbiao.evidence.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 200 recipients; 75 rows are as many as the demo catalog has. */
class TracingTest {

    private static final int COPIES = 200;

    private static Tracing trace(TraceRegister register, Leak leak) {
        return trace(register, leak.csv().getBytes(StandardCharsets.UTF_8));
    }

    private static Tracing trace(TraceRegister register, byte[] file) {
        return Tracing.of(register, LeakedFile.read(file).records());
    }

    private static void assertNames(TraceRegister.Copy copy, Tracing traced) {
        assertNotNull(traced.suspect(), traced.toString());
        assertEquals(copy.number(), traced.suspect().number());
        assertTrue(traced.exponent() >= Tracing.REQUIRED_EXPONENT, traced.toString());
    }

    @ParameterizedTest
    @CsvSource({"75, 1", "75, 2", "75, 3", "1000, 4"})
    void everySingleUnsortedCopyNamesItsRecipient(int rows, long seed) {
        TraceRegister register = Registers.of(rows, COPIES, seed);
        int step = seed == 1 ? 1 : rows > 100 ? 90 : 20;
        for (int i = 0; i < COPIES; i += step) {
            TraceRegister.Copy copy = register.copies().get(i);
            Tracing traced = trace(register, Leak.of(register, copy));
            assertNames(copy, traced);
            assertEquals(100, traced.agreement().percent());
            assertEquals(rows, traced.rows());
        }
    }

    @ParameterizedTest
    @CsvSource({"75, 11", "75, 12", "75, 13", "1000, 14"})
    void copyWithRowsMissingAndMovedStillNamesItsRecipient(int rows, long seed) {
        TraceRegister register = Registers.of(rows, COPIES, seed);
        Random random = new Random(seed);
        int step = rows > 100 ? 90 : 10;
        for (int i = 0; i < COPIES; i += step) {
            TraceRegister.Copy copy = register.copies().get(i);
            assertNames(
                    copy,
                    trace(register, Leak.of(register, copy).missing(30, random).moved(10, random)));
        }
    }

    @ParameterizedTest
    @CsvSource({"75, 21", "75, 22", "75, 23", "1000, 24"})
    void sortedListIsUnknownByWhicheverColumnThatTellsRowsApart(int rows, long seed) {
        TraceRegister register = Registers.of(rows, COPIES, seed);
        List<Function<TracedRow, String>> columns = List.of(
                TracedRow::number,
                row -> row.model() + row.version(),
                row -> row.certificates().get(0));
        for (TraceRegister.Copy copy : register.copies().subList(0, 4)) {
            for (Function<TracedRow, String> column : columns) {
                Tracing traced = trace(register, Leak.of(register, copy).sortedBy(column));
                assertNull(traced.suspect(), traced.toString());
            }
        }
    }

    /** Sorting by category leaves the order within each: that may still tell the source, but never another copy. */
    @ParameterizedTest
    @CsvSource({"75, 31", "1000, 32"})
    void listSortedByCategoryNamesTheSourceOrNobody(int rows, long seed) {
        TraceRegister register = Registers.of(rows, COPIES, seed);
        for (TraceRegister.Copy copy : register.copies().subList(0, 4)) {
            TraceRegister.Copy suspect = trace(
                            register,
                            Leak.of(register, copy).sortedBy(row -> row.number().substring(0, 2)))
                    .suspect();
            assertTrue(suspect == null || suspect.number() == copy.number(), () -> "names " + suspect);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void copyOfAnotherEditionOfTheSameProductsIsUnknown(long seed) {
        TraceRegister register = Registers.of(75, COPIES, seed);
        TraceRegister other = Registers.of(75, 12, seed + 1000);
        for (TraceRegister.Copy copy : other.copies()) {
            Leak leak = Leak.of(
                    new TraceRegister(register.edition(), register.list(), "", register.rows(), List.of()), copy);
            Tracing traced = trace(register, leak);
            assertEquals(75, traced.rows());
            assertNull(traced.suspect(), traced.toString());
        }
    }

    @Test
    void shuffledListIsUnknown() {
        TraceRegister register = Registers.of(75, COPIES, 51);
        Random random = new Random(51);
        for (int round = 0; round < 40; round++) {
            Tracing traced = trace(
                    register, Leak.of(register, register.copies().get(round)).shuffled(random));
            assertNull(traced.suspect(), traced.toString());
        }
    }

    @Test
    void tooFewRowsNameNobody() {
        TraceRegister register = Registers.of(75, COPIES, 61);
        Leak leak = Leak.of(register, register.copies().get(0));
        assertNull(trace(register, new Leak(leak.rows().subList(0, 12))).suspect());
        assertNames(
                register.copies().get(0), trace(register, new Leak(leak.rows().subList(0, 30))));
        assertEquals(0, trace(register, new Leak(List.of())).rows());
        assertNull(trace(register, new Leak(leak.rows().subList(0, 1))).suspect());
    }

    @Test
    void rowsAreFoundByWhateverKeyTheFileHasKept() {
        TraceRegister register = Registers.of(75, COPIES, 71);
        TraceRegister.Copy copy = register.copies().get(122);
        StringBuilder models = new StringBuilder();
        StringBuilder certificates = new StringBuilder();
        StringBuilder mixed = new StringBuilder();
        int i = 0;
        for (TracedRow row : Leak.of(register, copy).rows()) {
            models.append(row.model()).append('\t').append(row.version()).append('\n');
            certificates
                    .append("x;")
                    .append(row.certificates().get(0).toLowerCase(java.util.Locale.ROOT))
                    .append('\n');
            String number = i++ % 7 == 0 ? "改过" : row.number();
            mixed.append('"')
                    .append(number)
                    .append("\",\"")
                    .append(row.model())
                    .append(' ')
                    .append(row.version())
                    .append("\"\r\n");
        }
        assertNames(copy, trace(register, models.toString().getBytes(StandardCharsets.UTF_8)));
        assertNames(copy, trace(register, certificates.toString().getBytes(StandardCharsets.UTF_8)));
        assertNames(copy, trace(register, mixed.toString().getBytes(Charset.forName("GB18030"))));
        assertNames(copy, trace(register, ("\uFEFF" + mixed).getBytes(StandardCharsets.UTF_16LE)));
    }
}
