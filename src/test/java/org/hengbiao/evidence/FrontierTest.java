package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final List<Sha256> LEAVES = TreeFixtures.leaves(200);

    @Test
    void everyCompleteSubtreeIsYieldedOnceWithItsRoot() {
        Map<String, Sha256> stored = new HashMap<>();
        Frontier frontier = Frontier.EMPTY;
        for (Sha256 leaf : LEAVES) {
            Frontier.Appended appended = frontier.append(leaf);
            for (TreeNode node : appended.completed()) {
                assertEquals(null, stored.put(node.level() + "/" + node.index(), node.hash()));
            }
            frontier = appended.frontier();
        }
        int expected = 0;
        for (int level = 0; 1 << level <= LEAVES.size(); level++) {
            for (int index = 0; (index + 1) << level <= LEAVES.size(); index++) {
                List<Sha256> spanned = LEAVES.subList(index << level, (index + 1) << level);
                assertEquals(TreeFixtures.rootByDefinition(spanned), stored.get(level + "/" + index));
                expected++;
            }
        }
        assertEquals(expected, stored.size());
    }

    @Test
    void aFrontierReadBackFromStoredHashesGoesOnAsBefore() {
        MerkleTree tree = MerkleTree.of(LEAVES);
        Frontier grown = Frontier.EMPTY;
        for (int size = 0; size < LEAVES.size(); size++) {
            assertEquals(grown, Frontier.of(tree, size));
            grown = grown.append(LEAVES.get(size)).frontier();
        }
    }

    @Test
    void appendingLeavesTheOlderFrontierAlone() {
        Frontier three = Frontier.of(MerkleTree.of(LEAVES), 3);
        Sha256 before = three.root();
        three.append(LEAVES.get(3));
        assertEquals(before, three.root());
    }

    @Test
    void theNumberOfPeaksMustFitTheSize() {
        assertThrows(IllegalArgumentException.class, () -> new Frontier(3, List.of(LEAVES.get(0))));
        assertThrows(IllegalArgumentException.class, () -> new Frontier(-1, LEAVES.subList(0, 64)));
    }
}
