package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** Vectors of transparency-dev/merkle, which lie outside this repository; skipped, with a word, where they are not there. */
class InclusionVectorsTest {

    private static final Path VECTORS = Path.of("shared", "conformance", "merkle", "testdata", "inclusion");

    @Test
    void everyVectorIsDecidedAsItsAuthorsDecidedIt() throws IOException {
        Optional<Path> folder = find();
        assumeTrue(folder.isPresent(), () -> "skipped: no " + VECTORS + " above the working directory");
        List<String> wrong = new ArrayList<>();
        int accepted = 0;
        int refused = 0;
        for (Path file : files(folder.orElseThrow())) {
            JsonNode vector = new ObjectMapper().readTree(file.toFile());
            boolean proved = proves(vector);
            if (proved == vector.path("wantErr").booleanValue()) {
                wrong.add(folder.orElseThrow().relativize(file).toString());
            }
            accepted += proved ? 1 : 0;
            refused += proved ? 0 : 1;
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(6, 92), List.of(accepted, refused));
    }

    private static boolean proves(JsonNode vector) {
        List<Sha256> path = new ArrayList<>();
        try {
            // An empty path is written as null in some vectors; numbers are unsigned there.
            for (JsonNode hash : vector.path("proof")) {
                path.add(hash(hash));
            }
            return new InclusionProof(number(vector.path("leafIdx")), number(vector.path("treeSize")), path)
                    .proves(hash(vector.path("leafHash")), hash(vector.path("root")));
        } catch (IllegalArgumentException e) {
            // A hash of another length than 32 octets, which our types can't hold.
            return false;
        }
    }

    private static long number(JsonNode node) {
        return node.bigIntegerValue().longValue();
    }

    private static Sha256 hash(JsonNode base64) {
        return Sha256.ofOctets(Base64.getDecoder().decode(base64.asText()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<Path> find() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(VECTORS))) {
                return Optional.of(at.resolve(VECTORS));
            }
        }
        return Optional.empty();
    }
}
