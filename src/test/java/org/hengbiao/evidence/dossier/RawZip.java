package org.hengbiao.evidence.dossier;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes any files in any order in the form of a dossier's ZIP. */
final class RawZip {

    private RawZip() {}

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> directory = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            CRC32 crc = new CRC32();
            crc.update(file.getValue());
            StoredRecords.Described described =
                    new StoredRecords.Described(file.getKey(), file.getValue().length, crc.getValue());
            directory.add(StoredRecords.central(described, out.size()));
            out.writeBytes(StoredRecords.local(described));
            out.writeBytes(file.getValue());
        }
        int offset = out.size();
        directory.forEach(out::writeBytes);
        out.writeBytes(StoredRecords.end(files.size(), out.size() - offset, offset));
        return out.toByteArray();
    }
}
