package org.hengbiao.sealing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The three records of a ZIP file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16) in the only form that a bid package has. */
final class ZipRecords {

    static final int LOCAL_OCTETS = 30;
    static final int CENTRAL_OCTETS = 46;
    static final int END_OCTETS = 22;

    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int END_SIGNATURE = 0x06054b50;
    static final int VERSION_NEEDED = 10;
    static final int UTF8_FLAG = 0x0800;

    /** 1 January 1980, the earliest date there is: a package tells nothing about when its files were written. */
    private static final short EPOCH_DATE = 0x21;

    private ZipRecords() {}

    static int flags(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? 0 : UTF8_FLAG;
    }

    static byte[] local(String name, long size, long crc) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        byte[] record = new byte[LOCAL_OCTETS + encoded.length];
        ByteBuffer out = over(record);
        out.putInt(LOCAL_SIGNATURE);
        common(out, name, size, crc);
        out.putShort((short) encoded.length).putShort((short) 0).put(encoded);
        return record;
    }

    static byte[] central(String name, long size, long crc, long offset) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        byte[] record = new byte[CENTRAL_OCTETS + encoded.length];
        ByteBuffer out = over(record);
        out.putInt(CENTRAL_SIGNATURE).putShort((short) VERSION_NEEDED);
        common(out, name, size, crc);
        out.putShort((short) encoded.length).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) offset)
                .put(encoded);
        return record;
    }

    static byte[] end(int entries, long directory, long offset) {
        byte[] record = new byte[END_OCTETS];
        ByteBuffer out = over(record);
        out.putInt(END_SIGNATURE).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries).putShort((short) entries);
        out.putInt((int) directory).putInt((int) offset).putShort((short) 0);
        return record;
    }

    private static ByteBuffer over(byte[] record) {
        return ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer little(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void common(ByteBuffer out, String name, long size, long crc) {
        out.putShort((short) VERSION_NEEDED).putShort((short) flags(name)).putShort((short) 0);
        out.putShort((short) 0).putShort(EPOCH_DATE);
        out.putInt((int) crc).putInt((int) size).putInt((int) size);
    }
}
