package org.hengbiao.evidence.tracing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Some files of a ZIP in memory, found by its directory (APPNOTE 4.3.12), sizes of ZIP64 included: spreadsheets that were
 * written as a stream can't be read as one by the JDK.
 */
final class ZipParts {

    private static final int MAX_ENTRIES = 2000;
    private static final int MAX_INFLATED = 128 * 1024 * 1024;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    private final byte[] octets;
    private final ByteBuffer zip;
    private int left = MAX_INFLATED;

    private ZipParts(byte[] octets) {
        this.octets = octets;
        this.zip = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The files whose names are wanted.
     *
     * @throws IOException when it is no such ZIP, or too large
     */
    static Map<String, byte[]> read(byte[] octets, Predicate<String> wanted) throws IOException {
        try {
            return new ZipParts(octets).read(wanted);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("the ZIP's directory points outside of it", e);
        }
    }

    private Map<String, byte[]> read(Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int at = directory();
        for (int i = 0; at + ENTRY_LENGTH <= octets.length && zip.getInt(at) == ENTRY; i++) {
            if (i == MAX_ENTRIES) {
                throw new IOException("too many files");
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(zip.getShort(at + 30));
            String name = new String(octets, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            if (wanted.test(name)) {
                parts.put(name, content(at, at + ENTRY_LENGTH + nameLength, extraLength));
            }
            at += ENTRY_LENGTH + nameLength + extraLength + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return parts;
    }

    private int directory() throws IOException {
        for (int at = octets.length - END_LENGTH; at >= Math.max(0, octets.length - END_LENGTH - MAX_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                // The directory ends where its own end begins, or where that of ZIP64 does; its size tells the start.
                long start = Integer.toUnsignedLong(zip.getInt(at + 16));
                return start == IN_EXTRA ? Math.toIntExact(zip64Start(at)) : Math.toIntExact(start);
            }
        }
        throw new IOException("no directory");
    }

    /** The locator of ZIP64 stands right before the end: 20 octets, the end record's place at 8, the start's at 48 in that. */
    private long zip64Start(int end) {
        return zip.getLong(Math.toIntExact(zip.getLong(end - 20 + 8)) + 48);
    }

    private byte[] content(int entry, int extra, int extraLength) throws IOException {
        long size = Integer.toUnsignedLong(zip.getInt(entry + 20));
        long local = Integer.toUnsignedLong(zip.getInt(entry + 42));
        boolean stored = zip.getShort(entry + 10) == 0;
        for (int at = extra; at + 4 <= extra + extraLength; at += 4 + Short.toUnsignedInt(zip.getShort(at + 2))) {
            if (zip.getShort(at) == 1) {
                int field = at + 4 + (Integer.toUnsignedLong(zip.getInt(entry + 24)) == IN_EXTRA ? 8 : 0);
                long before = size;
                size = before == IN_EXTRA ? zip.getLong(field) : size;
                local = local == IN_EXTRA ? zip.getLong(field + (before == IN_EXTRA ? 8 : 0)) : local;
            }
        }
        return content(Math.toIntExact(local), Math.toIntExact(size), stored);
    }

    private byte[] content(int local, int size, boolean stored) throws IOException {
        if (zip.getInt(local) != LOCAL) {
            throw new IOException("no file where the directory says");
        }
        int from = local
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(local + 26))
                + Short.toUnsignedInt(zip.getShort(local + 28));
        InputStream raw = new ByteArrayInputStream(octets, from, size);
        Inflater inflater = new Inflater(true);
        try (InputStream in = stored ? raw : new InflaterInputStream(raw, inflater)) {
            byte[] content = in.readNBytes(left + 1);
            left -= content.length;
            if (left < 0) {
                throw new IOException("too large");
            }
            return content;
        } finally {
            inflater.end();
        }
    }
}
