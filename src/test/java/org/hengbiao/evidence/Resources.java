package org.hengbiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files of {@code src/test/resources/evidence}. */
final class Resources {

    private Resources() {}

    static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("/evidence/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a folder that begin with {@code prefix}; at least one. */
    static List<String> names(String folder, String prefix) {
        URL url = Objects.requireNonNull(Resources.class.getResource("/evidence/" + folder), folder);
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw new IllegalStateException("no " + prefix + " in " + folder);
            }
            return names;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
