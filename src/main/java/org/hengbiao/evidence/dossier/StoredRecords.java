package org.hengbiao.evidence.dossier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The three records of a ZIP file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16) in the only form that a dossier has. */
final class StoredRecords {

    static final int CENTRAL_OCTETS = 46;
    static final int LOCAL_OCTETS = 30;
    static final int END_OCTETS = 22;

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final short VERSION_NEEDED = 10;

    /** 1 January 1980: a dossier made twice from the same facts is the same file. */
    private static final short EPOCH_DATE = 0x21;

    private StoredRecords() {}

    /**
     * What both records of an entry say.
     *
     * @param name ASCII
     * @param size octets, stored
     * @param crc CRC-32 of them
     */
    record Described(String name, long size, long crc) {}

    static byte[] local(Described entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        byte[] record = new byte[LOCAL_OCTETS + name.length];
        ByteBuffer out = little(record);
        out.putInt(LOCAL_SIGNATURE);
        common(out, entry);
        out.putShort((short) name.length).putShort((short) 0).put(name);
        return record;
    }

    static byte[] central(Described entry, long offset) {
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        byte[] record = new byte[CENTRAL_OCTETS + name.length];
        ByteBuffer out = little(record);
        out.putInt(CENTRAL_SIGNATURE).putShort(VERSION_NEEDED);
        common(out, entry);
        out.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt((int) offset).put(name);
        return record;
    }

    static byte[] end(int entries, long directory, long offset) {
        byte[] record = new byte[END_OCTETS];
        ByteBuffer out = little(record);
        out.putInt(END_SIGNATURE).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries).putShort((short) entries);
        out.putInt((int) directory).putInt((int) offset).putShort((short) 0);
        return record;
    }

    static ByteBuffer little(byte[] record) {
        return ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void common(ByteBuffer out, Described entry) {
        out.putShort(VERSION_NEEDED).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort(EPOCH_DATE);
        out.putInt((int) entry.crc()).putInt((int) entry.size()).putInt((int) entry.size());
    }
}
