package org.hengbiao.evidence;

import java.util.List;
import org.hengbiao.kernel.Sha256;

/** The Merkle tree hash of RFC 9162 section 2.1.1 with SHA-256 (the same as in RFC 6962). */
public final class Merkle {

    // Different prefixes, so that no leaf can pass for an inner node (RFC 9162 section 2.1.1).
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    /** The hash of the leaf that holds {@code data}. */
    public static Sha256 leafHash(byte[] data) {
        return Sha256.of(LEAF, data);
    }

    /** The hash of the leaf whose data are the 32 octets of {@code value}, as in the log and in a batch. */
    public static Sha256 leafHash(Sha256 value) {
        return leafHash(value.octets());
    }

    /** The hash of a node above {@code left} and {@code right}. */
    public static Sha256 nodeHash(Sha256 left, Sha256 right) {
        return Sha256.of(NODE, left.octets(), right.octets());
    }

    /** The root of the tree without leaves: the digest of nothing. */
    public static Sha256 emptyRoot() {
        return Sha256.of();
    }

    /** The root over {@code leafHashes} in their order. */
    public static Sha256 root(List<Sha256> leafHashes) {
        Frontier frontier = Frontier.EMPTY;
        for (Sha256 leafHash : leafHashes) {
            frontier = frontier.append(leafHash).frontier();
        }
        return frontier.root();
    }

    /**
     * The root of the tree of the first {@code size} leaves, from at most 63 complete subtrees.
     *
     * @throws IllegalArgumentException when {@code size} is negative
     */
    public static Sha256 root(TreeHashes hashes, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size");
        }
        return size == 0 ? emptyRoot() : subtree(hashes, 0, size);
    }

    /** MTH(D[from:to]) of RFC 9162, for a {@code from} that a split of the tree can have. */
    static Sha256 subtree(TreeHashes hashes, long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return hashes.hash(level, from >>> level);
        }
        long middle = from + split(width);
        return nodeHash(subtree(hashes, from, middle), subtree(hashes, middle, to));
    }

    /** The largest power of two below {@code width}, which is at least 2: where RFC 9162 splits a tree. */
    static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
