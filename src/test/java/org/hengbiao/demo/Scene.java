package org.hengbiao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.hengbiao.formats.JsonReader;

/**
 * Where the story plays.
 *
 * @param folder for all files that its people keep
 * @param anybody the service without a name
 * @param cast its people
 * @param narration tells it
 */
public record Scene(Path folder, ApiClient anybody, Cast cast, Narration narration) {

    /** Writes a file that somebody downloaded or made, and returns where. */
    public Path keep(String name, byte[] octets) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, octets);
        } catch (IOException e) {
            throw new Deviation(name + " can't be kept", e);
        }
    }

    /** The octets of a file. */
    public static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Deviation(file + " can't be read", e);
        }
    }

    /** A published tender. */
    JsonReader tender(UUID id) {
        return anybody.get("/api/tenders/" + id).expect(200).json();
    }
}
