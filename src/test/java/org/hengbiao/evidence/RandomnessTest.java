package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomnessTest {

    private static Randomness drawing(Integer... draws) {
        Deque<Integer> rest = new ArrayDeque<>(List.of(draws));
        return count -> ByteBuffer.allocate(count).putInt(rest.remove()).array();
    }

    @Test
    void aDrawThatWouldFavorSmallNumbersIsThrownAway() {
        // 2^32 = 3 · 1,431,655,765 + 1: the very last draw would give 0 one chance more than 1 and 2.
        assertEquals(2, drawing(-1, 5).below(3));
        assertEquals(2, drawing(-2).below(3));
    }

    @Test
    void everyNumberBelowTheBoundIsDrawnAboutAsOften() {
        Randomness randomness = new SeededRandomness("below");
        int[] counts = new int[5];
        for (int i = 0; i < 5000; i++) {
            counts[randomness.below(5)]++;
        }
        for (int count : counts) {
            assertEquals(1000, count, 120);
        }
    }

    @Test
    void nothingLiesBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> drawing(1).below(0));
    }
}
