package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;

/** Writes files as a dossier: the signed index first, then all files by name, in a strict ZIP without compression. */
final class DossierWriter {

    private static final int BUFFER = 64 * 1024;

    private final Map<String, DossierContent.Source> files = new TreeMap<>();

    private record Measured(DossierFile file, long crc, DossierContent.Source source) {

        StoredRecords.Described described() {
            return new StoredRecords.Described(file.name(), file.size(), crc);
        }
    }

    /** Adds a file; the same name a second time is the same file. */
    void add(String name, DossierContent.Source source) {
        files.put(name, source);
    }

    void add(String name, byte[] octets) {
        files.put(name, () -> new java.io.ByteArrayInputStream(octets));
    }

    /**
     * Reads every file twice, once for the index and once to write it.
     *
     * @param index makes the index of the files
     * @param signer the platform's CMS over a document's canonical form
     * @throws IOException when a file can't be read, changed between the readings, or all is larger than a ZIP may be
     */
    void writeTo(OutputStream out, Function<List<DossierFile>, DossierIndex> index, Function<JsonObject, byte[]> signer)
            throws IOException {
        List<Measured> measured = new ArrayList<>();
        for (Map.Entry<String, DossierContent.Source> file : files.entrySet()) {
            measured.add(measure(file.getKey(), file.getValue()));
        }
        DossierIndex made = index.apply(measured.stream().map(Measured::file).toList());
        byte[] signed = signer.apply(made.toJson());
        measured.add(0, measure(DossierNames.INDEX, () -> new java.io.ByteArrayInputStream(signed)));
        write(measured, out);
    }

    private static Measured measure(String name, DossierContent.Source source) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                size += read;
            }
        }
        DossierFile file = new DossierFile(name, size, Sha256.ofOctets(digest.digest()));
        return new Measured(file, crc.getValue(), source);
    }

    private static void write(List<Measured> measured, OutputStream out) throws IOException {
        List<byte[]> directory = new ArrayList<>();
        long offset = 0;
        long directoryOctets = 0;
        for (Measured each : measured) {
            byte[] local = StoredRecords.local(each.described());
            byte[] central = StoredRecords.central(each.described(), offset);
            directory.add(central);
            directoryOctets += central.length;
            offset += local.length + each.file().size();
            if (offset + directoryOctets > StoredZip.MAX_OCTETS - StoredRecords.END_OCTETS
                    || directory.size() > StoredZip.MAX_ENTRIES) {
                throw new IOException("the dossier would be larger than a ZIP of 4 GiB");
            }
            out.write(local);
            copy(each, out);
        }
        for (byte[] central : directory) {
            out.write(central);
        }
        out.write(StoredRecords.end(directory.size(), directoryOctets, offset));
    }

    private static void copy(Measured measured, OutputStream out) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = measured.source().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                crc.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size != measured.file().size() || crc.getValue() != measured.crc()) {
            throw new IOException(measured.file().name() + " changed while the dossier was being written");
        }
    }
}
