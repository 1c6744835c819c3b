package org.hengbiao.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hengbiao.kernel.Sha256;

/** Trees to prove things about. */
final class TreeFixtures {

    private TreeFixtures() {}

    /** Different leaf hashes, always the same. */
    static List<Sha256> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Merkle.leafHash(Sha256.ofText("leaf " + i)))
                .toList();
    }

    /** RFC 9162 section 2.1.1, word for word: what everything else is measured by. */
    static Sha256 rootByDefinition(List<Sha256> leafHashes) {
        int size = leafHashes.size();
        if (size == 0) {
            return Sha256.of();
        }
        if (size == 1) {
            return leafHashes.get(0);
        }
        int split = 1;
        while (2 * split < size) {
            split *= 2;
        }
        return Sha256.of(
                new byte[] {1},
                rootByDefinition(leafHashes.subList(0, split)).octets(),
                rootByDefinition(leafHashes.subList(split, size)).octets());
    }

    static Sha256 flip(Sha256 hash, int bit) {
        byte[] octets = hash.octets();
        octets[bit / 8] ^= (byte) (1 << bit % 8);
        return Sha256.ofOctets(octets);
    }

    /** The path with one bit of one hash flipped. */
    static List<Sha256> flip(List<Sha256> path, int at, int bit) {
        List<Sha256> altered = new ArrayList<>(path);
        altered.set(at, flip(path.get(at), bit));
        return altered;
    }

    static List<Sha256> without(List<Sha256> path, int at) {
        List<Sha256> altered = new ArrayList<>(path);
        altered.remove(at);
        return altered;
    }

    static List<Sha256> with(List<Sha256> path, int at, Sha256 hash) {
        List<Sha256> altered = new ArrayList<>(path);
        altered.add(at, hash);
        return altered;
    }
}
