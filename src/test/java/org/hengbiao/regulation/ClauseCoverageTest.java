package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseCoverageTest {

    @Test
    void everyClauseOfTheDataIsNamedInATest() throws IOException {
        List<String> sources = testSources();
        Set<String> untested = new TreeSet<>();
        ChinaLaw.regulations().provisions().stream()
                .flatMap(Provision::clauses)
                .filter(clause -> !named(clause, sources))
                .forEach(untested::add);

        assertEquals(Set.of(), untested);
    }

    @Test
    void aClauseIsNotTakenForAnotherThatBeginsAlike() {
        assertTrue(named("O87 art 5", List.of("\"O87 art 5: …\"")));
        assertFalse(named("O87 art 5", List.of("\"O87 art 55: …\"", "XO87 art 5", "O87 art 5(1)")));
    }

    private static boolean named(String clause, List<String> sources) {
        Pattern whole = Pattern.compile("(?<![\\w])" + Pattern.quote(clause) + "(?![0-9(])");
        return sources.stream().anyMatch(source -> whole.matcher(source).find());
    }

    private static List<String> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(ChinaLaw::read)
                    .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
