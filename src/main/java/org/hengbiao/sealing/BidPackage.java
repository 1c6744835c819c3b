package org.hengbiao.sealing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.PackageRefused.Reason;

/**
 * An opened bid package: a ZIP whose directory, headers, order, names and padding keep the strict rules of
 * {@code docs/formats.md}. Opening reads the records only; content is checked as it is read. One thread at a time.
 */
public final class BidPackage implements Closeable {

    /** The largest package, in octets: 4 GiB less one octet. */
    public static final long MAX_OCTETS = (1L << 32) - 2;

    static final int MAX_ENTRIES = 500;
    private static final long SMALLEST_STEP = 64 * 1024;
    private static final int MAX_BID_OCTETS = 16 * 1024 * 1024;

    private final SeekableByteChannel channel;
    private final List<ZipEntryRecord> entries;

    private BidPackage(SeekableByteChannel channel, List<ZipEntryRecord> entries) {
        this.channel = channel;
        this.entries = List.copyOf(entries);
    }

    /**
     * Opens a package.
     *
     * @throws PackageRefused with the rule that is broken
     * @throws IOException when the file cannot be read
     */
    public static BidPackage open(Path file) throws IOException, PackageRefused {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        boolean opened = false;
        try {
            BidPackage result = open(channel);
            opened = true;
            return result;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /** As {@link #open(Path)}; the package then owns the channel. */
    public static BidPackage open(SeekableByteChannel channel) throws IOException, PackageRefused {
        List<ZipEntryRecord> entries = new ZipDirectory(channel).read();
        BidPackage opened = new BidPackage(channel, entries);
        opened.requireFrame();
        return opened;
    }

    /** The size to which a package of {@code unpadded} octets (with an empty padding entry) is brought. */
    static long paddedSize(long unpadded) {
        long step = Math.max(SMALLEST_STEP, Long.highestOneBit(unpadded / 8));
        return (unpadded + step - 1) / step * step;
    }

    private void requireFrame() throws IOException, PackageRefused {
        int last = entries.size() - 1;
        if (last < 2
                || !entries.get(0).name().equals(EntryName.BID)
                || !entries.get(1).name().equals(EntryName.SIGNATURE)) {
            throw new PackageRefused(Reason.STRUCTURE, "a package begins with bid.json and bid.json.p7s");
        }
        if (entries.get(0).size() > MAX_BID_OCTETS || entries.get(1).size() > SignedAct.MAX_DETACHED_OCTETS) {
            throw new PackageRefused(Reason.LIMIT, "bid.json or its signature is too large");
        }
        ZipEntryRecord padding = entries.get(last);
        if (!padding.name().equals(EntryName.PADDING)) {
            throw new PackageRefused(Reason.PADDING, "a package ends with padding");
        }
        long size = channel.size();
        if (paddedSize(size - padding.size()) != size) {
            throw new PackageRefused(Reason.PADDING, "the padding does not bring the package to its step");
        }
    }

    /** The bytes of {@code bid.json}. */
    public byte[] bidBytes() throws IOException, PackageRefused {
        return whole(entries.get(0));
    }

    /** The bytes of {@code bid.json.p7s}. */
    public byte[] signature() throws IOException, PackageRefused {
        return whole(entries.get(1));
    }

    /** The names of the documents in their order. */
    public List<String> documentNames() {
        return entries.subList(2, entries.size() - 1).stream()
                .map(ZipEntryRecord::name)
                .toList();
    }

    /**
     * A document as a stream. The stream's end throws an {@link IOException} when the content does not fit its checksum.
     *
     * @throws PackageRefused when there is no such document
     */
    public InputStream document(String name) throws PackageRefused {
        for (ZipEntryRecord entry : entries.subList(2, entries.size() - 1)) {
            if (entry.name().equals(name)) {
                return new EntryStream(channel, entry);
            }
        }
        throw new PackageRefused(Reason.NAME, "there is no document of that name in the package");
    }

    /**
     * Reads everything once: the padding is zero, {@code bid.json} is a bid, and the documents are exactly those that it
     * lists, in its order, each of the size and digest that it says. The signature is not looked at.
     *
     * @return the bid
     */
    public Bid checkContent() throws IOException, PackageRefused {
        Bid bid;
        try {
            bid = Bid.parse(bidBytes());
        } catch (MalformedException e) {
            throw new PackageRefused(Reason.CONTENT, "bid.json is not a bid: " + e.getMessage());
        }
        List<String> listed = bid.documents().stream().map(Bid.Document::name).toList();
        if (!listed.equals(documentNames())) {
            throw new PackageRefused(Reason.CONTENT, "the documents are not those that bid.json lists");
        }
        List<EntryContent> contents = new ArrayList<>();
        for (int i = 2; i < entries.size(); i++) {
            contents.add(new EntryContent(channel, entries.get(i)));
        }
        for (int i = 0; i < listed.size(); i++) {
            contents.get(i).requireDocument(bid.documents().get(i));
        }
        contents.get(listed.size()).requireZeros();
        return bid;
    }

    private byte[] whole(ZipEntryRecord entry) throws IOException, PackageRefused {
        ByteBuffer content = ByteBuffer.allocate((int) entry.size());
        ZipDirectory.readFully(channel, entry.dataOffset(), content);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(content.array());
        if (crc.getValue() != entry.crc()) {
            throw new PackageRefused(Reason.CONTENT, entry.name() + " does not fit its checksum");
        }
        return content.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
