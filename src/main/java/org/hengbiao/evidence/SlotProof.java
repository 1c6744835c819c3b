package org.hengbiao.evidence;

import java.util.List;
import org.hengbiao.kernel.Sha256;

/**
 * Where an act stands in the batch of its tick.
 *
 * @param slot from 0 to 4,095
 * @param path the twelve neighbors' hashes from the slot up to the root's child
 */
public record SlotProof(int slot, List<Sha256> path) {

    public SlotProof {
        path = List.copyOf(path);
        if (slot < 0 || slot >= BatchTree.SLOTS || path.size() != BatchTree.DEPTH) {
            throw new IllegalArgumentException("a batch has " + BatchTree.SLOTS + " slots and paths of "
                    + BatchTree.DEPTH + " hashes; this is slot " + slot + " with " + path.size());
        }
    }

    /** The root of the batch in which {@code entry} stands in this slot: the value of the tick's leaf in the log. */
    public Sha256 rootFrom(Sha256 entry) {
        return new InclusionProof(slot, BatchTree.SLOTS, path)
                .rootFrom(Merkle.leafHash(entry))
                .orElseThrow(() -> new IllegalStateException("every path of a full tree has the same length"));
    }
}
