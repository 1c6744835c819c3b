package org.hengbiao.sealing;

import java.nio.ByteBuffer;

/** Opens sealed parts with the joined opening key. Every part is checked against the profile before. */
public final class PartOpener {

    private final DecryptionKey key;

    public PartOpener(DecryptionKey key) {
        this.key = key;
    }

    /**
     * Opens one part.
     *
     * @return the plaintext, all of it authenticated
     * @throws PartRefused when the part breaks the profile, belongs elsewhere or does not open
     */
    public byte[] open(byte[] sealed, PartContext context) throws PartRefused {
        ByteBuffer plain = ByteBuffer.allocate(sealed.length);
        open(sealed, sealed.length, context, ByteBuffer.allocate(sealed.length), plain);
        byte[] result = new byte[plain.remaining()];
        plain.get(result);
        return result;
    }

    /**
     * Opens the part in the first {@code length} octets of {@code sealed}. With direct buffers the JDK works in steps of
     * 1 KiB and soon reaches its fast code; with others a whole part is one step and it stays at a thirtieth of that.
     *
     * @param working room for a whole part
     * @param plain room for a whole part; holds the plaintext, flipped
     */
    void open(byte[] sealed, int length, PartContext context, ByteBuffer working, ByteBuffer plain) throws PartRefused {
        PartProfile profile = PartProfile.check(sealed, length, context.ukm(), key.certificate());
        Envelope.open(sealed, profile, key, working, plain);
    }
}
