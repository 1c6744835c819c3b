package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.kernel.Sha256;

/**
 * A proof that a leaf is in a tree (RFC 9162 section 2.1.3). Nothing is assumed of the values: a proof read from outside may
 * be nonsense, and then proves nothing.
 *
 * @param index the leaf's place, from 0
 * @param size the number of leaves of the tree
 * @param path the neighbors' hashes from the leaf up to the root's child
 */
public record InclusionProof(long index, long size, List<Sha256> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * The proof for a leaf in the tree of the first {@code size} leaves, in O(log size) look-ups.
     *
     * @throws IllegalArgumentException unless {@code 0 <= index < size}
     */
    public static InclusionProof of(TreeHashes hashes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<Sha256> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Merkle.split(to - from);
            if (index < middle) {
                path.add(0, Merkle.subtree(hashes, middle, to));
                to = middle;
            } else {
                path.add(0, Merkle.subtree(hashes, from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /**
     * The root that the path leads to from {@code leafHash} (RFC 9162 section 2.1.3.2); nothing when the index lies outside
     * the tree or the path is too short or too long for it.
     */
    public Optional<Sha256> rootFrom(Sha256 leafHash) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        Sha256 hash = leafHash;
        for (Sha256 neighbor : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = Merkle.nodeHash(neighbor, hash);
                // At the right edge, levels without a right neighbor are skipped.
                int skipped = Long.numberOfTrailingZeros(node);
                node >>>= skipped;
                last >>>= skipped;
            } else {
                hash = Merkle.nodeHash(hash, neighbor);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }

    /** Whether the leaf with {@code leafHash} is in the tree with {@code root}, at this index. */
    public boolean proves(Sha256 leafHash, Sha256 root) {
        return rootFrom(leafHash).filter(root::equals).isPresent();
    }
}
