package org.hengbiao.sealing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.sealing.PackageRefused.Reason;

/**
 * Reads the records of a package from both ends and refuses whatever two unzip programs could read differently: every octet
 * belongs to exactly one local header, content, directory entry or the end record, and both records of an entry agree.
 */
final class ZipDirectory {

    /** Version, flags, method, time, date, checksum and both sizes: the same octets in both records. */
    private static final int COMMON_OCTETS = 22;

    private static final int LARGEST_DIRECTORY = BidPackage.MAX_ENTRIES * (ZipRecords.CENTRAL_OCTETS + 4 * 100);

    private final SeekableByteChannel channel;

    ZipDirectory(SeekableByteChannel channel) {
        this.channel = channel;
    }

    List<ZipEntryRecord> read() throws IOException, PackageRefused {
        long size = channel.size();
        requireThat(size <= BidPackage.MAX_OCTETS, Reason.LIMIT, "a package has at most 4 GiB less one octet");
        requireThat(size >= ZipRecords.END_OCTETS, Reason.STRUCTURE, "the package is cut off");
        ByteBuffer end = at(size - ZipRecords.END_OCTETS, ZipRecords.END_OCTETS);
        int count = end.getShort(8) & 0xFFFF;
        long directory = end.getInt(12) & 0xFFFFFFFFL;
        long offset = end.getInt(16) & 0xFFFFFFFFL;
        boolean plain = end.getInt(0) == ZipRecords.END_SIGNATURE
                && end.getInt(4) == 0
                && end.getShort(10) == end.getShort(8)
                && end.getShort(20) == 0
                && offset + directory + ZipRecords.END_OCTETS == size;
        requireThat(plain, Reason.STRUCTURE, "the end record is not where it must be, or has a comment");
        requireThat(count <= BidPackage.MAX_ENTRIES, Reason.LIMIT, "a package has at most 500 entries");
        requireThat(directory <= LARGEST_DIRECTORY, Reason.LIMIT, "the directory is too large");
        return entries(at(offset, (int) directory), count, offset);
    }

    private List<ZipEntryRecord> entries(ByteBuffer directory, int count, long end) throws IOException, PackageRefused {
        List<ZipEntryRecord> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long next = 0;
        for (int i = 0; i < count; i++) {
            ZipEntryRecord entry = entry(directory, next, end);
            requireThat(names.add(EntryName.folded(entry.name())), Reason.NAME, "two entries have the same name");
            entries.add(entry);
            next = entry.dataOffset() + entry.size();
        }
        requireThat(!directory.hasRemaining() && next == end, Reason.STRUCTURE, "octets between entries and directory");
        return entries;
    }

    private ZipEntryRecord entry(ByteBuffer directory, long expected, long end) throws IOException, PackageRefused {
        requireThat(directory.remaining() >= ZipRecords.CENTRAL_OCTETS, Reason.STRUCTURE, "the directory is cut off");
        ByteBuffer central = directory.slice().order(directory.order());
        int nameOctets = central.getShort(28) & 0xFFFF;
        boolean plain = central.getInt(0) == ZipRecords.CENTRAL_SIGNATURE
                && central.getShort(30) == 0
                && central.getShort(32) == 0
                && central.getShort(34) == 0
                && (central.getInt(42) & 0xFFFFFFFFL) == expected
                && central.remaining() >= ZipRecords.CENTRAL_OCTETS + nameOctets;
        requireThat(plain, Reason.STRUCTURE, "a directory entry has an extra field, a comment or a wrong place");
        byte[] name = new byte[nameOctets];
        central.get(ZipRecords.CENTRAL_OCTETS, name);
        directory.position(directory.position() + ZipRecords.CENTRAL_OCTETS + nameOctets);
        long size = requireStored(central, 6);
        long data = expected + ZipRecords.LOCAL_OCTETS + nameOctets;
        requireThat(data + size <= end, Reason.STRUCTURE, "an entry reaches into the directory");
        requireSameLocal(central, name, expected);
        return new ZipEntryRecord(name(name, central.getShort(8)), size, central.getInt(16) & 0xFFFFFFFFL, data);
    }

    /** Checks version, flags, method and sizes that begin at {@code from}, and returns the size. */
    private static long requireStored(ByteBuffer central, int from) throws PackageRefused {
        int flags = central.getShort(from + 2) & 0xFFFF;
        boolean stored = central.getShort(from) == ZipRecords.VERSION_NEEDED
                && (flags == 0 || flags == ZipRecords.UTF8_FLAG)
                && central.getShort(from + 4) == 0
                && central.getInt(from + 14) == central.getInt(from + 18);
        requireThat(stored, Reason.STRUCTURE, "an entry is not simply stored (version 1.0, no flags but UTF-8)");
        return central.getInt(from + 18) & 0xFFFFFFFFL;
    }

    private void requireSameLocal(ByteBuffer central, byte[] name, long offset) throws IOException, PackageRefused {
        ByteBuffer local = at(offset, ZipRecords.LOCAL_OCTETS + name.length);
        ByteBuffer expected = ZipRecords.little(local.capacity());
        expected.putInt(ZipRecords.LOCAL_SIGNATURE);
        expected.put(central.slice(6, COMMON_OCTETS));
        expected.putShort((short) name.length).putShort((short) 0).put(name).flip();
        requireThat(local.equals(expected), Reason.STRUCTURE, "a local header differs from the directory");
    }

    private static String name(byte[] octets, int flags) throws PackageRefused {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PackageRefused(Reason.NAME, "a name is not UTF-8");
        }
        boolean own = name.equals(EntryName.BID) || name.equals(EntryName.SIGNATURE) || name.equals(EntryName.PADDING);
        requireThat(own || EntryName.isDocument(name), Reason.NAME, "a name is not that of a plain document");
        requireThat(flags != 0 || ZipRecords.flags(name) == 0, Reason.NAME, "a name beyond ASCII lacks the UTF-8 flag");
        return name;
    }

    private ByteBuffer at(long offset, int octets) throws IOException {
        ByteBuffer buffer = ZipRecords.little(octets);
        readFully(channel, offset, buffer);
        return buffer.flip();
    }

    static void readFully(SeekableByteChannel channel, long offset, ByteBuffer buffer) throws IOException {
        channel.position(offset);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the package ended while it was read");
            }
        }
    }

    private static void requireThat(boolean holds, Reason reason, String detail) throws PackageRefused {
        if (!holds) {
            throw new PackageRefused(reason, detail);
        }
    }
}
