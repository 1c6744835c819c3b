package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/** The log in pieces that never change (C2SP tlog-tiles): octets of tiles of hashes and of bundles of entries. */
public final class Tiles {

    private static final int PREFIX = Short.BYTES;

    private Tiles() {}

    /** All tiles of hashes of a log of {@code size} leaves, full and partial, from level 0 up. */
    public static List<TilePath> of(long size) {
        List<TilePath> tiles = new ArrayList<>();
        long nodes = size;
        for (int level = 0; nodes > 0; level++, nodes /= TilePath.FULL) {
            tiles.addAll(level(level, nodes));
        }
        return tiles;
    }

    /** All bundles of entries of a log of {@code size} leaves. */
    public static List<TilePath> bundlesOf(long size) {
        return level(TilePath.ENTRIES, size);
    }

    private static List<TilePath> level(int level, long nodes) {
        List<TilePath> tiles = new ArrayList<>();
        for (long index = 0; index * TilePath.FULL < nodes; index++) {
            int width = (int) Math.min(TilePath.FULL, nodes - index * TilePath.FULL);
            tiles.add(new TilePath(level, index, width));
        }
        return tiles;
    }

    /**
     * The octets of a tile of hashes, 32 for each; the caller has seen that the tile {@linkplain TilePath#isIn is in} the
     * log.
     */
    public static byte[] hashes(TilePath tile, TreeHashes hashes) {
        if (tile.isEntries()) {
            throw new IllegalArgumentException(tile.format() + " holds entries");
        }
        ByteBuffer octets = ByteBuffer.allocate(tile.width() * Sha256.LENGTH);
        hashes.hashes(8 * tile.level(), tile.first(), tile.width()).forEach(hash -> octets.put(hash.octets()));
        return octets.array();
    }

    /**
     * Reads a tile of hashes.
     *
     * @throws MalformedException unless it has the tile's width
     */
    public static List<Sha256> readHashes(TilePath tile, byte[] octets) {
        if (tile.isEntries() || octets.length != tile.width() * Sha256.LENGTH) {
            throw new MalformedException("", tile.format() + " has " + tile.width() + " hashes of 32 octets");
        }
        return readAll(tile, ByteBuffer.wrap(octets));
    }

    /** The octets of a bundle: each leaf's value of 32 octets with its length before it. */
    public static byte[] bundle(List<Sha256> values) {
        ByteBuffer octets = ByteBuffer.allocate(values.size() * (PREFIX + Sha256.LENGTH));
        values.forEach(value -> octets.putShort((short) Sha256.LENGTH).put(value.octets()));
        return octets.array();
    }

    /**
     * Reads a bundle: the values of the leaves, whose {@linkplain Merkle#leafHash leaf hashes} stand in the tile of level 0.
     *
     * @throws MalformedException unless it has the bundle's width and every entry 32 octets
     */
    public static List<Sha256> readBundle(TilePath bundle, byte[] octets) {
        if (!bundle.isEntries() || octets.length != bundle.width() * (PREFIX + Sha256.LENGTH)) {
            throw new MalformedException("", bundle.format() + " has " + bundle.width() + " entries of 32 octets");
        }
        return readAll(bundle, ByteBuffer.wrap(octets));
    }

    private static List<Sha256> readAll(TilePath tile, ByteBuffer rest) {
        List<Sha256> values = new ArrayList<>(tile.width());
        while (rest.hasRemaining()) {
            if (tile.isEntries() && rest.getShort() != Sha256.LENGTH) {
                throw new MalformedException("", "an entry of this log has 32 octets");
            }
            byte[] value = new byte[Sha256.LENGTH];
            rest.get(value);
            values.add(Sha256.ofOctets(value));
        }
        return values;
    }
}
