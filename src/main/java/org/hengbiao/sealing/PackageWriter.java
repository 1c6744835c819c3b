package org.hengbiao.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Writes a bid package. Documents are read twice, once to measure and once to copy, and never held; one that changed in
 * between is noticed. The size is known before the first octet is written.
 */
public final class PackageWriter {

    private static final int BUFFER = 1 << 16;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A document that was read once.
     *
     * @param document its entry in {@code bid.json}
     * @param crc its CRC-32
     * @param file where it lies
     */
    public record Measured(Bid.Document document, long crc, Path file) {}

    private record Entry(
            String name,
            long size,
            long crc,
            @Nullable Path file,
            @Nullable Octets content) {}

    /**
     * Lays out a package; nothing is written yet.
     *
     * @throws PackageRefused when it would be larger than a package may be
     */
    public PackageWriter(byte[] bid, byte[] signature, List<Measured> documents) throws PackageRefused {
        add(EntryName.BID, bid);
        add(EntryName.SIGNATURE, signature);
        for (Measured measured : documents) {
            Bid.Document document = measured.document();
            entries.add(new Entry(document.name(), document.size(), measured.crc(), measured.file(), null));
        }
        long unpadded = 0;
        for (Entry entry : entries) {
            unpadded += overhead(entry.name()) + entry.size();
        }
        unpadded += overhead(EntryName.PADDING) + ZipRecords.END_OCTETS;
        if (unpadded > BidPackage.MAX_OCTETS || BidPackage.paddedSize(unpadded) > BidPackage.MAX_OCTETS) {
            throw new PackageRefused(PackageRefused.Reason.LIMIT, "a package has at most 4 GiB less one octet");
        }
        long padding = BidPackage.paddedSize(unpadded) - unpadded;
        entries.add(new Entry(EntryName.PADDING, padding, crcOfZeros(padding), null, null));
    }

    private void add(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entries.add(new Entry(name, content.length, crc.getValue(), null, Octets.of(content)));
    }

    /** Reads a document once for its size, digest and checksum. */
    public static Measured measure(Attachment attachment) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest digest = Sha256.newDigest();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(attachment.file())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        Bid.Document document =
                new Bid.Document(attachment.name(), attachment.mediaType(), size, Sha256.ofOctets(digest.digest()));
        return new Measured(document, crc.getValue(), attachment.file());
    }

    /** Octets of the whole package. */
    public long size() {
        return entries.stream()
                        .mapToLong(entry -> overhead(entry.name()) + entry.size())
                        .sum()
                + ZipRecords.END_OCTETS;
    }

    /**
     * Writes the package.
     *
     * @throws IOException also when a document is no longer what it was when it was measured
     */
    public void writeTo(OutputStream out) throws IOException {
        List<byte[]> directory = new ArrayList<>();
        long offset = 0;
        long directoryOctets = 0;
        for (Entry entry : entries) {
            byte[] local = ZipRecords.local(entry.name(), entry.size(), entry.crc());
            byte[] central = ZipRecords.central(entry.name(), entry.size(), entry.crc(), offset);
            out.write(local);
            copy(entry, out);
            directory.add(central);
            directoryOctets += central.length;
            offset += local.length + entry.size();
        }
        for (byte[] central : directory) {
            out.write(central);
        }
        out.write(ZipRecords.end(entries.size(), directoryOctets, offset));
    }

    private static void copy(Entry entry, OutputStream out) throws IOException {
        Octets content = entry.content();
        Path file = entry.file();
        if (content != null) {
            out.write(content.octets());
        } else if (file != null) {
            copyFile(entry, file, out);
        } else {
            byte[] zeros = new byte[BUFFER];
            for (long left = entry.size(); left > 0; left -= Math.min(left, BUFFER)) {
                out.write(zeros, 0, (int) Math.min(left, BUFFER));
            }
        }
    }

    private static void copyFile(Entry entry, Path file, OutputStream out) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > entry.size()) {
                    break;
                }
                crc.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size != entry.size() || crc.getValue() != entry.crc()) {
            throw new IOException(entry.name() + " changed while the bid was being sealed");
        }
    }

    private static long overhead(String name) {
        int octets = name.getBytes(StandardCharsets.UTF_8).length;
        return ZipRecords.LOCAL_OCTETS + ZipRecords.CENTRAL_OCTETS + 2L * octets;
    }

    private static long crcOfZeros(long count) {
        CRC32 crc = new CRC32();
        byte[] zeros = new byte[BUFFER];
        for (long left = count; left > 0; left -= Math.min(left, BUFFER)) {
            crc.update(zeros, 0, (int) Math.min(left, BUFFER));
        }
        return crc.getValue();
    }
}
