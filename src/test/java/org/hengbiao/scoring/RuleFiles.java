package org.hengbiao.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule files of the project and of the tests. */
final class RuleFiles {

    static final Path RULES = Path.of("scoring-rules", "rules");
    static final Path BROKEN = Path.of("src", "test", "resources", "scoring", "broken");

    private RuleFiles() {}

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScoringRule rule(String name) {
        return ScoringRule.parse(bytes(RULES.resolve(name + ".yaml")));
    }

    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
