package org.hengbiao.evidence.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.hengbiao.kernel.Sha256;

/**
 * Numbers from a seed: block i is SHA-256(label ‖ 0 ‖ seed ‖ i in 8 octets), each block gives eight numbers of 4 octets, all
 * with the most significant octet first. Always the same from the same seed; not for several threads.
 */
final class LotStream implements Lots.Source {

    private static final byte[] LABEL = "hengbiao.org/draw-stream@v1\0".getBytes(StandardCharsets.US_ASCII);

    private final Sha256 seed;
    private long blocks;
    private ByteBuffer block = ByteBuffer.allocate(0);

    LotStream(Sha256 seed) {
        this.seed = seed;
    }

    @Override
    public long next() {
        if (!block.hasRemaining()) {
            byte[] counter = ByteBuffer.allocate(Long.BYTES).putLong(blocks++).array();
            block = ByteBuffer.wrap(Sha256.of(LABEL, seed.octets(), counter).octets());
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
