package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/** A Merkle tree held in memory, for trees of some thousands of leaves. It grows, and is not safe for use by several threads. */
public final class MerkleTree implements TreeHashes {

    private final List<List<Sha256>> levels = new ArrayList<>();
    private Frontier frontier = Frontier.EMPTY;

    /** A tree over {@code leafHashes}, to which more can be appended. */
    public static MerkleTree of(List<Sha256> leafHashes) {
        MerkleTree tree = new MerkleTree();
        leafHashes.forEach(tree::append);
        return tree;
    }

    /** Adds one leaf at the right. */
    public void append(Sha256 leafHash) {
        Frontier.Appended appended = frontier.append(leafHash);
        for (TreeNode node : appended.completed()) {
            if (node.level() == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(node.level()).add(node.hash());
        }
        frontier = appended.frontier();
    }

    public long size() {
        return frontier.size();
    }

    public Sha256 root() {
        return frontier.root();
    }

    /** @throws IndexOutOfBoundsException when the subtree is not complete */
    @Override
    public Sha256 hash(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}
