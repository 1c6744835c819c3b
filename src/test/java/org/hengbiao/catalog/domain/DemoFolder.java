package org.hengbiao.catalog.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The demo catalog as it lies in the project's folder. */
public final class DemoFolder {

    private DemoFolder() {}

    /** Content by name within the folder. */
    public static Map<String, byte[]> files() {
        Path folder = Path.of("catalog-data");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new AssertionError("the demo catalog can't be read", e);
        }
    }
}
