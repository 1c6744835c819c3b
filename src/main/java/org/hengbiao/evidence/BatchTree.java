package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hengbiao.kernel.Sha256;

/**
 * The acts of one tick in a tree of 4,096 slots. The rest of the slots hold random values in place of leaf hashes, which
 * nobody can tell from those of acts: neither the root nor a path says how much happened.
 */
public final class BatchTree {

    /** The number of slots; more acts than that wait for the next tick. */
    public static final int SLOTS = 4096;

    /** The length of every path. */
    public static final int DEPTH = 12;

    private final MerkleTree tree;
    private final List<Placement> placements;

    /** An act's entry with its place and path. */
    public record Placement(Sha256 entry, SlotProof proof) {}

    private BatchTree(MerkleTree tree, List<Placement> placements) {
        this.tree = tree;
        this.placements = placements;
    }

    /**
     * Puts {@code entries} into slots drawn at random, and random values into all others.
     *
     * @throws IllegalArgumentException when there are more entries than slots
     */
    public static BatchTree fill(List<Sha256> entries, Randomness randomness) {
        if (entries.size() > SLOTS) {
            throw new IllegalArgumentException("a batch has " + SLOTS + " slots, not " + entries.size());
        }
        int[] slots = IntStream.range(0, SLOTS).toArray();
        Map<Integer, Sha256> bySlot = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int drawn = i + randomness.below(SLOTS - i);
            int slot = slots[drawn];
            slots[drawn] = slots[i];
            bySlot.put(slot, entries.get(i));
        }
        return of(bySlot, () -> idleValue(randomness));
    }

    /**
     * Builds the tree from given slots.
     *
     * @param bySlot the entries by slot, from 0 to 4,095
     * @param filler yields the hash of the next empty slot, in the order of slots; it must be unpredictable
     */
    public static BatchTree of(Map<Integer, Sha256> bySlot, Supplier<Sha256> filler) {
        MerkleTree tree = new MerkleTree();
        int placed = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            Sha256 entry = bySlot.get(slot);
            tree.append(entry == null ? filler.get() : Merkle.leafHash(entry));
            placed += entry == null ? 0 : 1;
        }
        if (placed != bySlot.size()) {
            throw new IllegalArgumentException("a slot lies outside 0 to " + (SLOTS - 1));
        }
        List<Placement> placements = new ArrayList<>();
        bySlot.forEach((slot, entry) -> placements.add(new Placement(
                entry, new SlotProof(slot, InclusionProof.of(tree, slot, SLOTS).path()))));
        return new BatchTree(tree, List.copyOf(placements));
    }

    /** The value of the leaf of a tick without acts: 32 random octets, which look like the root of a batch. */
    public static Sha256 idleValue(Randomness randomness) {
        return Sha256.ofOctets(randomness.octets(Sha256.LENGTH));
    }

    /** The root: the value of the tick's leaf in the log. */
    public Sha256 root() {
        return tree.root();
    }

    /** Each entry with its place, in the order in which they were given. */
    public List<Placement> placements() {
        return placements;
    }
}
