package org.hengbiao.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Data files that are packaged with the service. */
final class PackagedFiles {

    private PackagedFiles() {}

    /**
     * The octets of a packaged file.
     *
     * @throws IllegalStateException when the build lacks it
     */
    static byte[] read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
