package org.hengbiao.platform;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** Keys of rows: UUIDv7 (RFC 9562 section 5.7), which sort by their time. */
public final class Identifiers {

    private Identifiers() {}

    /** A fresh identifier whose first 48 bits are {@code at} in milliseconds. */
    public static UUID next(Instant at) {
        ByteBuffer random = ByteBuffer.wrap(KeyFolder.random(10));
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random.getShort() & 0x0FFF);
        long low = (random.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
