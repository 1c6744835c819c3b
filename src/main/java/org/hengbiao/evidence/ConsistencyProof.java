package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/**
 * A proof that a tree contains all of an earlier one, unchanged and in its order (RFC 9162 section 2.1.4). Nothing is assumed
 * of the values: a proof read from outside may be nonsense, and then proves nothing.
 *
 * @param oldSize the number of leaves of the earlier tree
 * @param newSize the number of leaves of the later tree
 * @param path hashes of subtrees; none when the sizes are equal or the earlier tree is empty
 */
public record ConsistencyProof(long oldSize, long newSize, List<Sha256> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * The proof between the trees of the first {@code oldSize} and the first {@code newSize} leaves, in O(log newSize)
     * look-ups.
     *
     * @throws IllegalArgumentException unless {@code 0 <= oldSize <= newSize}
     */
    public static ConsistencyProof of(TreeHashes hashes, long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("no tree of " + newSize + " leaves contains one of " + oldSize);
        }
        List<Sha256> path = new ArrayList<>();
        if (oldSize > 0 && oldSize < newSize) {
            collect(hashes, oldSize, newSize, path);
        }
        return new ConsistencyProof(oldSize, newSize, path);
    }

    /** SUBPROOF of RFC 9162 section 2.1.4.1, from the top down. */
    private static void collect(TreeHashes hashes, long oldSize, long newSize, List<Sha256> path) {
        long from = 0;
        long to = newSize;
        while (to != oldSize) {
            long middle = from + Merkle.split(to - from);
            if (oldSize <= middle) {
                path.add(0, Merkle.subtree(hashes, middle, to));
                to = middle;
            } else {
                path.add(0, Merkle.subtree(hashes, from, middle));
                from = middle;
            }
        }
        // A subtree from 0 is the earlier tree itself, which the verifier knows.
        if (from > 0) {
            path.add(0, Merkle.subtree(hashes, from, to));
        }
    }

    /**
     * Whether the tree with {@code newRoot} contains all of the tree with {@code oldRoot} (RFC 9162 section 2.1.4.2). Every
     * tree contains the empty one.
     */
    public boolean proves(Sha256 oldRoot, Sha256 newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot) && isEmptyRootWhenEmpty(oldRoot);
        }
        if (oldSize == 0) {
            return path.isEmpty() && isEmptyRootWhenEmpty(oldRoot);
        }
        boolean wholeSubtree = Long.bitCount(oldSize) == 1;
        if (!wholeSubtree && path.isEmpty()) {
            return false;
        }
        Sha256 seed = wholeSubtree ? oldRoot : path.get(0);
        return leads(seed, wholeSubtree ? path : path.subList(1, path.size()), oldRoot, newRoot);
    }

    private boolean isEmptyRootWhenEmpty(Sha256 oldRoot) {
        return oldSize > 0 || oldRoot.equals(Merkle.emptyRoot());
    }

    private boolean leads(Sha256 seed, List<Sha256> rest, Sha256 oldRoot, Sha256 newRoot) {
        int skipped = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >>> skipped;
        long last = (newSize - 1) >>> skipped;
        Sha256 oldHash = seed;
        Sha256 newHash = seed;
        for (Sha256 neighbor : rest) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                oldHash = Merkle.nodeHash(neighbor, oldHash);
                newHash = Merkle.nodeHash(neighbor, newHash);
                int levels = Long.numberOfTrailingZeros(node);
                node >>>= levels;
                last >>>= levels;
            } else {
                newHash = Merkle.nodeHash(newHash, neighbor);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }
}
