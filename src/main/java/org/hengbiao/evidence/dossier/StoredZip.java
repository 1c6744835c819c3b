package org.hengbiao.evidence.dossier;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * Reads a dossier's ZIP. Only what {@link DossierWriter} writes is read: stored entries one behind the other, records that
 * are octet for octet what they must be for their names, sizes and checksums, and nothing between or behind them. So no two
 * programs can see different files in it. Not for several threads.
 */
final class StoredZip implements Closeable {

    /** The largest file that is read whole, in octets. */
    static final int MAX_WHOLE = 24 * 1024 * 1024;

    static final int MAX_ENTRIES = 0xFFFE;
    static final long MAX_OCTETS = 0xFFFFFFFEL;

    private final FileChannel channel;
    private final Map<String, Entry> entries;

    private record Entry(StoredRecords.Described described, long offset) {

        long dataOffset() {
            return offset + StoredRecords.LOCAL_OCTETS + described.name().length();
        }

        long end() {
            return dataOffset() + described.size();
        }
    }

    private StoredZip(FileChannel channel, Map<String, Entry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /**
     * Opens a file and reads its records; contents are read later.
     *
     * @throws MalformedException when it is no such ZIP
     */
    static StoredZip open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new StoredZip(channel, readEntries(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Map<String, Entry> readEntries(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < StoredRecords.END_OCTETS || size > MAX_OCTETS) {
            throw new MalformedException("", "a dossier is a ZIP of 22 octets to 4 GiB");
        }
        byte[] end = read(channel, size - StoredRecords.END_OCTETS, StoredRecords.END_OCTETS);
        ByteBuffer fields = StoredRecords.little(end);
        int count = fields.getShort(10) & 0xFFFF;
        long directory = fields.getInt(12) & 0xFFFFFFFFL;
        long offset = fields.getInt(16) & 0xFFFFFFFFL;
        if (!Arrays.equals(end, StoredRecords.end(count, directory, offset))
                || offset + directory + StoredRecords.END_OCTETS != size
                || directory > (long) MAX_ENTRIES * 200) {
            throw new MalformedException("", "the ZIP's end record is not where and what it must be");
        }
        return readDirectory(channel, read(channel, offset, (int) directory), count, offset);
    }

    private static Map<String, Entry> readDirectory(FileChannel channel, byte[] directory, int count, long end)
            throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        ByteBuffer rest = StoredRecords.little(directory);
        long next = 0;
        for (int i = 0; i < count; i++) {
            Entry entry = readEntry(rest, next);
            String name = entry.described().name();
            requireLocal(channel, entry);
            if (entry.end() > end || entries.put(name, entry) != null) {
                throw new MalformedException(name, "stands in the ZIP twice or reaches beyond its place");
            }
            next = entry.end();
        }
        if (rest.hasRemaining() || next != end) {
            throw new MalformedException("", "the ZIP holds octets that belong to no file");
        }
        return entries;
    }

    private static Entry readEntry(ByteBuffer rest, long offset) {
        int start = rest.position();
        if (rest.remaining() < StoredRecords.CENTRAL_OCTETS) {
            throw new MalformedException("", "the ZIP's directory is cut off");
        }
        int nameOctets = rest.getShort(start + 28) & 0xFFFF;
        if (rest.remaining() < StoredRecords.CENTRAL_OCTETS + nameOctets) {
            throw new MalformedException("", "the ZIP's directory is cut off");
        }
        byte[] record = new byte[StoredRecords.CENTRAL_OCTETS + nameOctets];
        rest.get(record);
        String name = new String(record, StoredRecords.CENTRAL_OCTETS, nameOctets, StandardCharsets.US_ASCII);
        Entry entry = new Entry(
                new StoredRecords.Described(
                        name, rest.getInt(start + 24) & 0xFFFFFFFFL, rest.getInt(start + 16) & 0xFFFFFFFFL),
                offset);
        if (!DossierNames.isKnown(name) || !Arrays.equals(record, StoredRecords.central(entry.described(), offset))) {
            throw new MalformedException(
                    DossierNames.printable(name), "is not a file of a dossier, or not stored as one is");
        }
        return entry;
    }

    private static void requireLocal(FileChannel channel, Entry entry) throws IOException {
        byte[] expected = StoredRecords.local(entry.described());
        if (entry.offset() + expected.length > channel.size()
                || !Arrays.equals(expected, read(channel, entry.offset(), expected.length))) {
            throw new MalformedException(
                    entry.described().name(), "has a record in the ZIP that differs from the ZIP's directory");
        }
    }

    /** The names in the order in which they are stored. */
    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** @throws BrokenLink when there is no such file */
    long size(String name) {
        return entry(name).described().size();
    }

    /**
     * A file's octets.
     *
     * @throws BrokenLink when there is no such file, or it is larger than {@link #MAX_WHOLE}
     */
    byte[] read(String name) throws IOException {
        Entry entry = entry(name);
        if (entry.described().size() > MAX_WHOLE) {
            throw new BrokenLink("file " + name + ": is larger than " + MAX_WHOLE + " octets");
        }
        return read(channel, entry.dataOffset(), (int) entry.described().size());
    }

    /** A file as a channel of its own, which shares this one: one at a time. */
    FileSlice slice(String name) {
        Entry entry = entry(name);
        return new FileSlice(channel, entry.dataOffset(), entry.described().size());
    }

    /**
     * What a file holds.
     *
     * @param sha256 of its octets
     * @param fitsChecksum whether the ZIP's CRC-32 is theirs
     */
    record Measured(Sha256 sha256, boolean fitsChecksum) {}

    /** Reads a file once. */
    Measured measure(String name) throws IOException {
        Entry entry = entry(name);
        java.security.MessageDigest digest = Sha256.newDigest();
        CRC32 crc = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        FileSlice slice = slice(name);
        while (slice.read(buffer) >= 0) {
            buffer.flip();
            crc.update(buffer.array(), 0, buffer.limit());
            digest.update(buffer);
            buffer.clear();
        }
        return new Measured(
                Sha256.ofOctets(digest.digest()),
                crc.getValue() == entry.described().crc());
    }

    private Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new BrokenLink("file " + name + ": is not in the dossier");
        }
        return entry;
    }

    private static byte[] read(FileChannel channel, long offset, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("the file ended while it was read");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
