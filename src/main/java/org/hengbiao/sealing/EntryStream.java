package org.hengbiao.sealing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;

/** The content of an entry. Closing it leaves the package open. */
final class EntryStream extends InputStream {

    private final SeekableByteChannel channel;
    private final ZipEntryRecord entry;
    private final CRC32 crc = new CRC32();
    private long position;

    EntryStream(SeekableByteChannel channel, ZipEntryRecord entry) {
        this.channel = channel;
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        long left = entry.size() - position;
        if (left == 0) {
            if (crc.getValue() != entry.crc()) {
                throw new IOException(entry.name() + " does not fit its checksum");
            }
            return -1;
        }
        channel.position(entry.dataOffset() + position);
        int read = channel.read(ByteBuffer.wrap(buffer, offset, (int) Math.min(left, length)));
        if (read < 0) {
            throw new EOFException("the package ended while it was read");
        }
        crc.update(buffer, offset, read);
        position += read;
        return read;
    }
}
