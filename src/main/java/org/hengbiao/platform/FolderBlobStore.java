package org.hengbiao.platform;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** Blobs as files: {@code blobs/ab/cdef…}; a file and its folder are forced before its digest is told. */
@Startup
@ApplicationScoped
class FolderBlobStore implements BlobStore {

    private final Path blobs;
    private final Path incoming;

    FolderBlobStore(PlatformConfiguration configuration) {
        this.blobs = configuration.data().toAbsolutePath().resolve("blobs");
        this.incoming = configuration.incoming();
    }

    /** What a killed process left half-written was never acknowledged: it goes. */
    @PostConstruct
    void sweep() {
        try {
            Files.createDirectories(blobs);
            Files.createDirectories(incoming);
            Durably.syncFolder(blobs.resolve(".."));
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming)) {
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
        } catch (IOException e) {
            throw new StartRefused("The blob folder " + blobs + " can't be made or swept.", e);
        }
    }

    @Override
    public Incoming receive() throws IOException {
        return new IncomingFile(incoming.resolve(UUID.randomUUID().toString()));
    }

    @Override
    public InputStream open(Sha256 digest) throws IOException {
        return Files.newInputStream(file(digest));
    }

    @Override
    public boolean has(Sha256 digest) {
        return Files.exists(file(digest));
    }

    @Override
    public void delete(Sha256 digest) throws IOException {
        Files.deleteIfExists(file(digest));
    }

    private Path file(Sha256 digest) {
        String hex = digest.hex();
        return blobs.resolve(hex.substring(0, 2)).resolve(hex.substring(2));
    }

    private final class IncomingFile implements Incoming {

        private final Path path;
        private final FileChannel channel;
        private final MessageDigest running = Sha256.newDigest();
        private @Nullable Sha256 digest;
        private long size;

        IncomingFile(Path path) throws IOException {
            this.path = path;
            this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            running.update(buffer, offset, length);
            ByteBuffer octets = ByteBuffer.wrap(buffer, offset, length);
            while (octets.hasRemaining()) {
                channel.write(octets);
            }
            size += length;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Sha256 digest() {
            Sha256 known = digest;
            if (known == null) {
                known = Sha256.ofOctets(running.digest());
                digest = known;
            }
            return known;
        }

        @Override
        public InputStream reopen() throws IOException {
            return new BufferedInputStream(Files.newInputStream(path));
        }

        @Override
        public Sha256 keep() throws IOException {
            Sha256 name = digest();
            channel.force(true);
            channel.close();
            Durably.publish(path, file(name));
            return name;
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(path);
        }
    }
}
