package org.hengbiao.platform;

import java.io.IOException;
import java.io.InputStream;
import org.hengbiao.kernel.Sha256;

/**
 * Octets kept under their own digest. Whatever {@link Incoming#keep} has returned for is still there after a power failure.
 */
public interface BlobStore {

    /** Begins to take in octets; nothing is visible before {@link Incoming#keep}. */
    Incoming receive() throws IOException;

    /**
     * The octets of a blob, from their beginning.
     *
     * @throws java.nio.file.NoSuchFileException when there is none of that digest
     */
    InputStream open(Sha256 digest) throws IOException;

    /** Whether a blob of that digest is there; says nothing about its octets being unharmed. */
    boolean has(Sha256 digest);

    /** Forgets a blob; forgetting what is not there is no error. */
    void delete(Sha256 digest) throws IOException;

    /** Octets on their way in. Closing without {@link #keep} leaves nothing behind. */
    interface Incoming extends AutoCloseable {

        void write(byte[] buffer, int offset, int length) throws IOException;

        /** How many octets have come so far. */
        long size();

        /** Makes the octets durable and visible, and tells their digest. */
        Sha256 keep() throws IOException;

        /** The digest of what has come so far, before deciding whether to keep it. */
        Sha256 digest();

        /** What has come so far, to be looked at before it is kept. */
        InputStream reopen() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Takes in all of {@code in} and keeps it. */
    default Sha256 keep(InputStream in) throws IOException {
        try (Incoming incoming = receive()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                incoming.write(buffer, 0, read);
            }
            return incoming.keep();
        }
    }
}
