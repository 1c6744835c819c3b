package org.hengbiao.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A dossier's ZIP in its pieces, so that a forger's exact change can be made: one octet, or one file left out cleanly. */
final class DossierParts {

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;

    private final byte[] zip;
    private final List<Entry> entries = new ArrayList<>();
    private final int directory;

    /** A file: its name, where its local record begins, how long that is with the content, and the content's length. */
    record Entry(String name, int start, int length, int size) {}

    DossierParts(byte[] zip) {
        this.zip = zip.clone();
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (in.getInt(at) == 0x04034b50) {
            int size = in.getInt(at + 18);
            int head = LOCAL + in.getShort(at + 26) + in.getShort(at + 28);
            String name = new String(zip, at + LOCAL, in.getShort(at + 26), StandardCharsets.UTF_8);
            entries.add(new Entry(name, at, head + size, size));
            at += head + size;
        }
        this.directory = at;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The dossier with one bit of the file's content changed. */
    byte[] flipped(Entry entry) {
        byte[] changed = zip.clone();
        changed[entry.start() + entry.length() - 1 - entry.size() / 2] ^= 1;
        return changed;
    }

    /** The dossier as if the file had never been in it. */
    byte[] without(Entry left) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, left.start());
        out.write(zip, left.start() + left.length(), directory - left.start() - left.length());
        int start = out.size();
        int at = directory;
        for (Entry entry : entries) {
            ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            int length = CENTRAL + in.getShort(at + 28) + in.getShort(at + 30) + in.getShort(at + 32);
            if (!entry.equals(left)) {
                byte[] record = Arrays.copyOfRange(zip, at, at + length);
                int moved = entry.start() > left.start() ? left.length() : 0;
                ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putInt(42, entry.start() - moved);
                out.writeBytes(record);
            }
            at += length;
        }
        byte[] end = Arrays.copyOfRange(zip, at, at + END);
        ByteBuffer.wrap(end)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) (entries.size() - 1))
                .putShort(10, (short) (entries.size() - 1))
                .putInt(12, out.size() - start)
                .putInt(16, start);
        out.writeBytes(end);
        return out.toByteArray();
    }
}
