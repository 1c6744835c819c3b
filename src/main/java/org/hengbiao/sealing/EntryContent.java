package org.hengbiao.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.PackageRefused.Reason;

/** Reads an entry to its end in large steps and compares it with what it should be. */
final class EntryContent {

    private static final int STEP = 1 << 17;

    private final SeekableByteChannel channel;
    private final ZipEntryRecord entry;

    EntryContent(SeekableByteChannel channel, ZipEntryRecord entry) {
        this.channel = channel;
        this.entry = entry;
    }

    private interface Step {
        void take(byte[] buffer, int length) throws PackageRefused;
    }

    void requireDocument(Bid.Document document) throws IOException, PackageRefused {
        MessageDigest digest = Sha256.newDigest();
        if (entry.size() != document.size()) {
            throw refused("is not of the size that bid.json says");
        }
        read((buffer, length) -> digest.update(buffer, 0, length));
        if (!Sha256.ofOctets(digest.digest()).equals(document.sha256())) {
            throw refused("does not have the digest that bid.json says");
        }
    }

    void requireZeros() throws IOException, PackageRefused {
        byte[] zeros = new byte[STEP];
        read((buffer, length) -> {
            if (!Arrays.equals(buffer, 0, length, zeros, 0, length)) {
                throw new PackageRefused(Reason.PADDING, "the padding is not zero");
            }
        });
    }

    private void read(Step step) throws IOException, PackageRefused {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[(int) Math.min(STEP, Math.max(1, entry.size()))];
        for (long done = 0; done < entry.size(); ) {
            int length = (int) Math.min(buffer.length, entry.size() - done);
            ZipDirectory.readFully(channel, entry.dataOffset() + done, ByteBuffer.wrap(buffer, 0, length));
            crc.update(buffer, 0, length);
            step.take(buffer, length);
            done += length;
        }
        if (crc.getValue() != entry.crc()) {
            throw refused("does not fit its checksum");
        }
    }

    private PackageRefused refused(String how) {
        return new PackageRefused(Reason.CONTENT, entry.name() + " " + how);
    }
}
