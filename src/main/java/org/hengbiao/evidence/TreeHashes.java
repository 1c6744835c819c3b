package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/**
 * The hashes of the complete subtrees of a Merkle tree. Node {@code (level, index)} spans the 2^level leaves from {@code
 * index · 2^level}; level 0 holds leaf hashes. A complete subtree never changes, so a store only ever adds to them.
 */
@FunctionalInterface
public interface TreeHashes {

    /**
     * The hash of one complete subtree.
     *
     * @param level from 0 to 62
     * @param index from 0; the caller asks only for subtrees that the tree already holds whole
     */
    Sha256 hash(int level, long index);

    /** The hashes of {@code count} neighbors from {@code first} on; a store with one query for many should override it. */
    default List<Sha256> hashes(int level, long first, int count) {
        List<Sha256> hashes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            hashes.add(hash(level, first + i));
        }
        return hashes;
    }
}
