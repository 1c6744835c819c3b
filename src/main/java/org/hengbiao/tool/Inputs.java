package org.hengbiao.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.function.Function;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;

/** Files that a command reads; every fault names the file. */
final class Inputs {

    private static final long MAX_OCTETS = 64L * 1024 * 1024;

    private Inputs() {}

    /** The octets of a file of at most 64 MiB. */
    static byte[] octets(Path file) {
        try {
            if (Files.size(file) > MAX_OCTETS) {
                throw Failed.unable("file.large", Map.of("file", file.toString()));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw Failed.unable("file.missing", Map.of("file", file.toString()));
        } catch (IOException e) {
            throw Failed.unable("file.unreadable", Map.of("file", file.toString()));
        }
    }

    /** What {@code read} makes of a file's octets; a malformed file is named. */
    static <T> T read(Path file, Function<byte[], T> read) {
        byte[] octets = octets(file);
        try {
            return read.apply(octets);
        } catch (MalformedException e) {
            throw malformed(file, e);
        }
    }

    /** A document as it was downloaded: strict JSON, one object, in any order and spacing. */
    static <T> T document(Path file, Function<JsonReader, T> read) {
        return read(file, octets -> read.apply(JsonReader.of(JsonParser.parse(octets))));
    }

    /** A certificate in DER. */
    static X509Certificate certificate(Path file) {
        try {
            return Certificates.parse(octets(file));
        } catch (SignatureRefused e) {
            throw Failed.unable(
                    "file.certificate",
                    Map.of("file", file.toString(), "why", e.why().detail()));
        }
    }

    static Failed malformed(Path file, MalformedException e) {
        return Failed.unable("file.malformed", Map.of("file", file.toString(), "why", e.getMessage() + ""));
    }
}
