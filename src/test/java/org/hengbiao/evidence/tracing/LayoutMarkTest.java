package org.hengbiao.evidence.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutMarkTest {

    @Test
    void everyNumberIsReadBackAndNoTwoLookAlike() {
        Set<List<Boolean>> seen = new HashSet<>();
        for (int copy = 1; copy <= LayoutMark.MAX_COPY; copy++) {
            assertEquals(OptionalInt.of(copy), LayoutMark.read(LayoutMark.of(copy)));
            assertTrue(seen.add(LayoutMark.of(copy)));
        }
    }

    @Test
    void aFileWithoutMarkIsNobodys() {
        assertEquals(OptionalInt.empty(), LayoutMark.read(Collections.nCopies(13, false)));
        assertEquals(OptionalInt.empty(), LayoutMark.read(List.of(true)));
        assertEquals(OptionalInt.empty(), LayoutMark.ofWidths(Collections.nCopies(13, 8.43)));
    }

    @Test
    void aColumnChangedByHandMakesNobodyElseASuspect() {
        for (int copy = 1; copy <= LayoutMark.MAX_COPY; copy++) {
            for (int column = LayoutMark.COLUMNS - 3; column < LayoutMark.COLUMNS; column++) {
                List<Boolean> wider = new ArrayList<>(LayoutMark.of(copy));
                wider.set(column, !wider.get(column));
                assertEquals(OptionalInt.empty(), LayoutMark.read(wider));
            }
        }
    }

    @Test
    void widthsThatAnotherProgramSavedTellTheCopy() {
        List<Boolean> wider = LayoutMark.of(137);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < LayoutMark.COLUMNS; i++) {
            widths.add(LayoutMark.WIDTHS.get(i) + (wider.get(i) ? 1 : 0) + 0.2);
        }
        assertEquals(OptionalInt.of(137), LayoutMark.ofWidths(widths));
        assertThrows(IllegalArgumentException.class, () -> LayoutMark.of(0));
        assertThrows(IllegalArgumentException.class, () -> LayoutMark.of(1024));
    }
}
