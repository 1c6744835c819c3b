package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import org.hengbiao.kernel.Sha256;

/** Octets that look random and are the same in every run. */
final class SeededRandomness implements Randomness {

    private final byte[] seed;
    private int blocks;

    SeededRandomness(String seed) {
        this.seed = Sha256.ofText(seed).octets();
    }

    @Override
    public byte[] octets(int count) {
        ByteBuffer octets = ByteBuffer.allocate(count);
        while (octets.hasRemaining()) {
            byte[] block = Sha256.of(
                            seed,
                            ByteBuffer.allocate(Integer.BYTES).putInt(blocks++).array())
                    .octets();
            octets.put(block, 0, Math.min(block.length, octets.remaining()));
        }
        return octets.array();
    }
}
