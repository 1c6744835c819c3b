package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTreeTest {

    private static List<Sha256> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sha256.ofText("entry " + i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, BatchTree.SLOTS})
    void everyActHasASlotOfItsOwnAndAPathToTheRoot(int count) {
        BatchTree batch = BatchTree.fill(entries(count), new SeededRandomness("batch"));
        Set<Integer> slots = new HashSet<>();
        for (BatchTree.Placement placement : batch.placements()) {
            assertEquals(batch.root(), placement.proof().rootFrom(placement.entry()));
            assertTrue(slots.add(placement.proof().slot()));
        }
        assertEquals(
                entries(count),
                batch.placements().stream().map(BatchTree.Placement::entry).toList());
    }

    @Test
    void theRootIsThatOfAFullTreeOfEntriesAndFillers() {
        Sha256 filler = Sha256.ofText("filler");
        List<Sha256> leaves = IntStream.range(0, BatchTree.SLOTS)
                .mapToObj(slot -> slot == 4095 ? Merkle.leafHash(Sha256.ofText("act")) : filler)
                .toList();
        BatchTree batch = BatchTree.of(Map.of(4095, Sha256.ofText("act")), () -> filler);
        assertEquals(TreeFixtures.rootByDefinition(leaves), batch.root());
    }

    @Test
    void anotherSlotOrPathOrEntryLeadsElsewhere() {
        BatchTree batch = BatchTree.fill(entries(3), new SeededRandomness("batch"));
        BatchTree.Placement first = batch.placements().get(0);
        SlotProof proof = first.proof();
        assertNotEquals(batch.root(), proof.rootFrom(Sha256.ofText("another entry")));
        for (int bit = 0; bit < BatchTree.DEPTH; bit++) {
            SlotProof moved = new SlotProof(proof.slot() ^ (1 << bit), proof.path());
            assertNotEquals(batch.root(), moved.rootFrom(first.entry()));
            SlotProof altered = new SlotProof(proof.slot(), TreeFixtures.flip(proof.path(), bit, 20 * bit));
            assertNotEquals(batch.root(), altered.rootFrom(first.entry()));
        }
    }

    @Test
    void slotsAndFillersFollowTheRandomnessAlone() {
        Sha256 root = BatchTree.fill(entries(3), new SeededRandomness("one")).root();
        assertEquals(
                root, BatchTree.fill(entries(3), new SeededRandomness("one")).root());
        assertNotEquals(
                root, BatchTree.fill(entries(3), new SeededRandomness("two")).root());
    }

    @Test
    void oneActMoreThanSlotsIsRefused() {
        List<Sha256> tooMany = entries(BatchTree.SLOTS + 1);
        assertThrows(IllegalArgumentException.class, () -> BatchTree.fill(tooMany, new SeededRandomness("batch")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, BatchTree.SLOTS})
    void aSlotOutsideTheTreeIsRefused(int slot) {
        Sha256 act = Sha256.ofText("act");
        assertThrows(IllegalArgumentException.class, () -> BatchTree.of(Map.of(slot, act), () -> act));
        List<Sha256> path = TreeFixtures.leaves(BatchTree.DEPTH);
        assertThrows(IllegalArgumentException.class, () -> new SlotProof(slot, path));
    }

    @Test
    void aSlotPathHasTwelveHashes() {
        assertThrows(IllegalArgumentException.class, () -> new SlotProof(0, TreeFixtures.leaves(11)));
        assertThrows(IllegalArgumentException.class, () -> new SlotProof(0, TreeFixtures.leaves(13)));
    }

    @Test
    void anIdleTickHasARandomValue() {
        Randomness randomness = new SeededRandomness("idle");
        assertNotEquals(BatchTree.idleValue(randomness), BatchTree.idleValue(randomness));
    }
}
