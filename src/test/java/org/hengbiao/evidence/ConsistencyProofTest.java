package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyProofTest {

    private static final int LARGEST = 64;
    private static final List<Sha256> LEAVES = TreeFixtures.leaves(LARGEST);
    private static final MerkleTree TREE = MerkleTree.of(LEAVES);

    private interface Case {
        void check(ConsistencyProof proof, Sha256 oldRoot, Sha256 newRoot);
    }

    private static void forEachProof(Case test) {
        List<Sha256> roots = new ArrayList<>();
        for (int size = 0; size <= LARGEST; size++) {
            roots.add(TreeFixtures.rootByDefinition(LEAVES.subList(0, size)));
            for (int oldSize = 0; oldSize <= size; oldSize++) {
                test.check(ConsistencyProof.of(TREE, oldSize, size), roots.get(oldSize), roots.get(size));
            }
        }
    }

    @Test
    void everyTreeContainsAllEarlierOnes() {
        forEachProof((proof, oldRoot, newRoot) -> assertTrue(proof.proves(oldRoot, newRoot), proof::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 96a296d2 5f083f0a 6b47aaf2",
        "6, 8, 0ebc5d34 ca854ea1 d37ee418",
        "2, 5, 5f083f0a bc1a0643",
        "8, 8, ''"
    })
    void knownProofsOfRfc6962Hold(long oldSize, long newSize, String path) {
        List<String> beginnings = ConsistencyProof.of(MerkleTest.knownTree(), oldSize, newSize).path().stream()
                .map(hash -> hash.hex().substring(0, 8))
                .toList();
        assertEquals(path, String.join(" ", beginnings));
    }

    @Test
    void oneFlippedBitAnywhereProvesNothing() {
        forEachProof((proof, oldRoot, newRoot) -> {
            int bit = (int) (31 * proof.oldSize() + 7 * proof.newSize()) % 256;
            assertFalse(proof.proves(TreeFixtures.flip(oldRoot, bit), newRoot));
            if (proof.oldSize() > 0) {
                assertFalse(proof.proves(oldRoot, TreeFixtures.flip(newRoot, bit)));
            }
            for (int at = 0; at < proof.path().size(); at++) {
                List<Sha256> altered = TreeFixtures.flip(proof.path(), at, (bit + at) % 256);
                assertFalse(new ConsistencyProof(proof.oldSize(), proof.newSize(), altered).proves(oldRoot, newRoot));
            }
        });
    }

    @Test
    void thePathIsUsedWholeAndNotOneHashMore() {
        forEachProof((proof, oldRoot, newRoot) -> {
            for (int at = 0; at < proof.path().size(); at++) {
                List<Sha256> shorter = TreeFixtures.without(proof.path(), at);
                assertFalse(new ConsistencyProof(proof.oldSize(), proof.newSize(), shorter).proves(oldRoot, newRoot));
            }
            for (int at = 0; at <= proof.path().size(); at++) {
                List<Sha256> longer = TreeFixtures.with(proof.path(), at, newRoot);
                assertFalse(new ConsistencyProof(proof.oldSize(), proof.newSize(), longer).proves(oldRoot, newRoot));
            }
        });
    }

    @Test
    void aRewrittenPastIsSeen() {
        List<Sha256> rewritten = new ArrayList<>(LEAVES);
        rewritten.set(2, Merkle.leafHash(Sha256.ofText("another act")));
        MerkleTree other = MerkleTree.of(rewritten);
        for (int oldSize = 3; oldSize <= LARGEST; oldSize++) {
            ConsistencyProof proof = ConsistencyProof.of(other, oldSize, LARGEST);
            assertFalse(proof.proves(Merkle.root(TREE, oldSize), other.root()));
        }
    }

    @Test
    void aLaterTreeIsNotContainedInAnEarlierOne() {
        assertFalse(new ConsistencyProof(5, 3, List.of()).proves(Merkle.root(TREE, 5), Merkle.root(TREE, 3)));
        assertFalse(new ConsistencyProof(-1, 3, List.of()).proves(Merkle.emptyRoot(), Merkle.root(TREE, 3)));
        assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(TREE, 5, 3));
        assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(TREE, -1, 3));
    }

    @Test
    void onlyTheRightRootPassesForTheEmptyTree() {
        Sha256 root = Merkle.root(TREE, 3);
        assertFalse(new ConsistencyProof(0, 3, List.of()).proves(root, root));
        assertFalse(new ConsistencyProof(0, 0, List.of()).proves(root, root));
    }
}
