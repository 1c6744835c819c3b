package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionProofTest {

    private static final int LARGEST = 64;
    private static final List<Sha256> LEAVES = TreeFixtures.leaves(LARGEST);
    private static final MerkleTree TREE = MerkleTree.of(LEAVES);

    private interface Case {
        void check(InclusionProof proof, Sha256 leaf, Sha256 root);
    }

    private static void forEachProof(Case test) {
        for (int size = 1; size <= LARGEST; size++) {
            Sha256 root = TreeFixtures.rootByDefinition(LEAVES.subList(0, size));
            for (int index = 0; index < size; index++) {
                test.check(InclusionProof.of(TREE, index, size), LEAVES.get(index), root);
            }
        }
    }

    @Test
    void everyLeafOfEveryTreeIsProved() {
        forEachProof((proof, leaf, root) -> assertTrue(proof.proves(leaf, root), proof::toString));
    }

    @Test
    void oneFlippedBitAnywhereProvesNothing() {
        forEachProof((proof, leaf, root) -> {
            int bit = (int) (31 * proof.index() + 7 * proof.size()) % 256;
            assertFalse(proof.proves(TreeFixtures.flip(leaf, bit), root));
            assertFalse(proof.proves(leaf, TreeFixtures.flip(root, bit)));
            for (int at = 0; at < proof.path().size(); at++) {
                List<Sha256> altered = TreeFixtures.flip(proof.path(), at, (bit + at) % 256);
                assertFalse(new InclusionProof(proof.index(), proof.size(), altered).proves(leaf, root));
            }
        });
    }

    @Test
    void everyBitOfAPathCounts() {
        InclusionProof proof = InclusionProof.of(TREE, 3, 7);
        for (int bit = 0; bit < 256; bit++) {
            for (int at = 0; at < proof.path().size(); at++) {
                InclusionProof altered = new InclusionProof(3, 7, TreeFixtures.flip(proof.path(), at, bit));
                assertFalse(altered.proves(LEAVES.get(3), Merkle.root(TREE, 7)));
            }
        }
    }

    @Test
    void thePathIsUsedWholeAndNotOneHashMore() {
        forEachProof((proof, leaf, root) -> {
            for (int at = 0; at < proof.path().size(); at++) {
                List<Sha256> shorter = TreeFixtures.without(proof.path(), at);
                assertTrue(new InclusionProof(proof.index(), proof.size(), shorter)
                        .rootFrom(leaf)
                        .isEmpty());
            }
            for (int at = 0; at <= proof.path().size(); at++) {
                List<Sha256> longer = TreeFixtures.with(proof.path(), at, root);
                assertTrue(new InclusionProof(proof.index(), proof.size(), longer)
                        .rootFrom(leaf)
                        .isEmpty());
            }
        });
    }

    @Test
    void aProofHoldsAtItsOwnIndexOnly() {
        forEachProof((proof, leaf, root) -> {
            for (long index = -1; index <= proof.size() + 1; index++) {
                InclusionProof moved = new InclusionProof(index, proof.size(), proof.path());
                assertEquals(index == proof.index(), moved.proves(leaf, root));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "5,4", "-1,4", "0,-1", "9223372036854775807,9223372036854775807"})
    void anIndexOutsideTheTreeIsNeitherProvedNorMade(long index, long size) {
        assertTrue(new InclusionProof(index, size, List.of())
                .rootFrom(LEAVES.get(0))
                .isEmpty());
        assertThrows(IllegalArgumentException.class, () -> InclusionProof.of(TREE, index, size));
    }

    @Test
    void aProofInAHugeTreeAsksForFewHashes() {
        long size = (1L << 40) + 12345;
        int[] asked = {0};
        TreeHashes counting = (level, index) -> {
            asked[0]++;
            return Merkle.leafHash(Sha256.ofText(level + "/" + index));
        };
        InclusionProof proof = InclusionProof.of(counting, 987_654_321, size);
        assertEquals(41, proof.path().size());
        assertTrue(asked[0] <= 2 * 41, () -> "asked " + asked[0] + " times");
    }
}
