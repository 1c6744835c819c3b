package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class MerkleTest {

    /** The leaves and roots that implementations of RFC 6962 have been checked with since the first of them. */
    static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    static MerkleTree knownTree() {
        return MerkleTree.of(KNOWN_LEAVES.stream()
                .map(hex -> Merkle.leafHash(HexFormat.of().parseHex(hex)))
                .toList());
    }

    @Test
    void knownRootsOfRfc6962Hold() {
        List<String> roots = new ArrayList<>();
        for (int size = 0; size <= KNOWN_LEAVES.size(); size++) {
            roots.add(Merkle.root(knownTree(), size).hex());
        }
        assertEquals(KNOWN_ROOTS, roots);
    }

    @Test
    void allWaysToARootAgreeWithTheDefinition() {
        MerkleTree tree = new MerkleTree();
        for (int size = 0; size <= 130; size++) {
            List<Sha256> leaves = TreeFixtures.leaves(size);
            Sha256 root = TreeFixtures.rootByDefinition(leaves);
            assertEquals(root, Merkle.root(leaves));
            assertEquals(root, Merkle.root(tree, size));
            assertEquals(root, tree.root());
            assertEquals(size, tree.size());
            tree.append(TreeFixtures.leaves(size + 1).get(size));
        }
    }

    @Test
    void aLeafCannotPassForANode() {
        Sha256 left = Sha256.ofText("left");
        Sha256 right = Sha256.ofText("right");
        byte[] both = new byte[2 * Sha256.LENGTH];
        System.arraycopy(left.octets(), 0, both, 0, Sha256.LENGTH);
        System.arraycopy(right.octets(), 0, both, Sha256.LENGTH, Sha256.LENGTH);
        assertEquals(Sha256.of(new byte[] {0}, both), Merkle.leafHash(both));
        assertEquals(Sha256.of(new byte[] {1}, both), Merkle.nodeHash(left, right));
    }

    @Test
    void aTreeHasNoNegativeSize() {
        assertThrows(IllegalArgumentException.class, () -> Merkle.root(knownTree(), -1));
    }
}
