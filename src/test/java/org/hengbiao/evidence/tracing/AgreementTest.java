package org.hengbiao.evidence.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void inversionsAreCountedAsPairByPair() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> ranks = new ArrayList<>(
                    IntStream.range(0, random.nextInt(40)).boxed().toList());
            Collections.shuffle(ranks, random);
            long naive = 0;
            for (int i = 0; i < ranks.size(); i++) {
                for (int j = i + 1; j < ranks.size(); j++) {
                    naive += ranks.get(i) > ranks.get(j) ? 1 : 0;
                }
            }
            assertEquals(new Agreement(ranks.size(), naive), Agreement.of(ranks));
        }
    }

    /** Against the exact distribution, which is counted for up to nine rows. */
    @Test
    void boundIsNeverBelowTheExactProbability() {
        for (int rows = 2; rows <= 9; rows++) {
            long[] counts = {1};
            for (int i = 2; i <= rows; i++) {
                long[] next = new long[counts.length + i - 1];
                for (int k = 0; k < counts.length; k++) {
                    for (int j = 0; j < i; j++) {
                        next[k + j] += counts[k];
                    }
                }
                counts = next;
            }
            long all = 0;
            for (long count : counts) {
                all += count;
            }
            long below = 0;
            for (int k = 0; k < counts.length; k++) {
                below += counts[k];
                double bound = Math.pow(10, -new Agreement(rows, k).exponent());
                assertTrue(bound >= (double) below / all, rows + " rows, " + k + " inversions");
            }
        }
    }

    @Test
    void wholeAgreementOfManyRowsIsBeyondChance() {
        assertTrue(new Agreement(20, 0).exponent() >= 14, "20! is more than 10^18");
        assertTrue(new Agreement(75, 0).exponent() >= 90, "75! is more than 10^109");
        assertEquals(0, new Agreement(75, 75 * 74 / 4 + 1).exponent());
        assertEquals(0, new Agreement(1, 0).exponent());
    }
}
