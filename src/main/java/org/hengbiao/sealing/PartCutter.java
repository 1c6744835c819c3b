package org.hengbiao.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengbiao.kernel.Sha256;

/** Takes a package of known size as a stream and writes it as sealed parts; holds one part in memory. */
final class PartCutter extends OutputStream {

    private final PartSealer sealer;
    private final SealingBid.Order order;
    private final Path folder;
    private final int count;
    private final byte[] buffer;
    private final List<Manifest.Part> parts = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private int filled;

    /** Carries a refusal through the interface of a stream. */
    static final class Unsealable extends IOException {

        private static final long serialVersionUID = 1L;

        private final KeyRefused reason;

        Unsealable(KeyRefused reason) {
            super(reason);
            this.reason = reason;
        }

        KeyRefused reason() {
            return reason;
        }
    }

    PartCutter(PartSealer sealer, SealingBid.Order order, Path folder, long size) {
        this.sealer = sealer;
        this.order = order;
        this.folder = folder;
        this.count = (int) ((size + PartProfile.PLAIN_OCTETS - 1) / PartProfile.PLAIN_OCTETS);
        this.buffer = new byte[(int) Math.min(size, PartProfile.PLAIN_OCTETS)];
    }

    List<Manifest.Part> parts() {
        return parts;
    }

    List<Path> files() {
        return files;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int room = Math.min(length - done, buffer.length - filled);
            System.arraycopy(octets, offset + done, buffer, filled, room);
            filled += room;
            done += room;
            if (filled == buffer.length) {
                cut();
            }
        }
    }

    private void cut() throws IOException {
        int number = parts.size() + 1;
        PartContext context =
                new PartContext(SealingBid.place(order), number, count, Certificates.fingerprint(order.opening()));
        byte[] sealed;
        try {
            sealed = sealer.seal(buffer, filled, context, order.opening());
        } catch (KeyRefused e) {
            throw new Unsealable(e);
        }
        Path file = folder.resolve(SealedBid.partFile(number));
        Files.write(file, sealed);
        parts.add(new Manifest.Part(sealed.length, Sha256.of(sealed)));
        files.add(file);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            cut();
        }
        Arrays.fill(buffer, (byte) 0);
    }
}
