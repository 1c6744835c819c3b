package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/**
 * The right edge of a growing Merkle tree: all that is needed to append leaves and to compute the root, one hash for each
 * bit that is set in the size.
 *
 * @param size the number of leaves
 * @param peaks the roots of the complete subtrees that the tree falls into, the largest first
 */
public record Frontier(long size, List<Sha256> peaks) {

    /** The tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has " + Long.bitCount(size) + " peaks, not " + peaks.size());
        }
        peaks = List.copyOf(peaks);
    }

    /** The edge of the tree of the first {@code size} leaves, for going on after a restart. */
    public static Frontier of(TreeHashes hashes, long size) {
        List<Sha256> peaks = new ArrayList<>();
        long covered = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
            peaks.add(hashes.hash(level, covered >>> level));
            covered += 1L << level;
        }
        return new Frontier(size, peaks);
    }

    /** What appending one leaf yields: the new edge, and the subtrees that became complete, the leaf itself first. */
    public record Appended(Frontier frontier, List<TreeNode> completed) {

        public Appended {
            completed = List.copyOf(completed);
        }
    }

    /** Adds one leaf at the right. This frontier stays as it is. */
    public Appended append(Sha256 leafHash) {
        List<Sha256> edge = new ArrayList<>(peaks);
        List<TreeNode> completed = new ArrayList<>();
        TreeNode node = new TreeNode(0, size, leafHash);
        completed.add(node);
        // Each set bit at the low end of the size is a peak of the same height as the node that reaches it.
        for (long carry = size; (carry & 1) == 1; carry >>>= 1) {
            Sha256 left = edge.remove(edge.size() - 1);
            node = new TreeNode(node.level() + 1, node.index() >>> 1, Merkle.nodeHash(left, node.hash()));
            completed.add(node);
        }
        edge.add(node.hash());
        return new Appended(new Frontier(size + 1, edge), completed);
    }

    /** The root of the tree. */
    public Sha256 root() {
        if (peaks.isEmpty()) {
            return Merkle.emptyRoot();
        }
        Sha256 root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Merkle.nodeHash(peaks.get(i), root);
        }
        return root;
    }
}
