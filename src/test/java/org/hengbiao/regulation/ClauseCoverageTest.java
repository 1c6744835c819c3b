package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every clause of the data is named in a test. A provision that code asks for by its id needs more: a test of behavior that is called
 * after its clause, so that a row in {@link EveryProvisionTest} alone is not enough.
 */
class ClauseCoverageTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    @Test
    void everyClauseOfTheDataIsNamedInATest() throws IOException {
        ClauseCitations tests = new ClauseCitations(sources(TEST, "Test.java"));
        Set<String> untested = new TreeSet<>();
        ChinaLaw.regulations().provisions().stream()
                .flatMap(Provision::clauses)
                .filter(clause -> tests.holding(clause).isEmpty())
                .forEach(untested::add);

        assertEquals(Set.of(), untested);
    }

    @Test
    void everyProvisionThatCodeAsksForHasATestCalledAfterItsClause() throws IOException {
        List<Provision> provisions = ChinaLaw.regulations().provisions();
        List<Provision> asked =
                asked(provisions, String.join("", sources(MAIN, ".java").values()));

        assertTrue(asked.size() > 60, asked.size() + " of the provisions are asked for");
        assertEquals(Set.of(), untested(asked, new ClauseCitations(sources(TEST, "Test.java"))));
    }

    @Test
    void aProvisionWithoutSuchATestIsFound() {
        List<Provision> provisions = ChinaLaw.regulations().provisions();
        List<Provision> asked =
                asked(provisions, "rules.limit(\"bid-bond\", procurement); // \"nothing-such\", supplement");
        String row = "Reg art 33 | bid-bond | ≤ 2 percent | OINCQ";

        assertEquals(List.of("bid-bond"), asked.stream().map(Provision::id).toList());
        assertEquals(
                Set.of("Reg art 33 (bid-bond)"),
                untested(asked, new ClauseCitations(Map.of("EveryProvisionTest", row))));
        assertEquals(
                Set.of(),
                untested(
                        asked,
                        new ClauseCitations(Map.of("MoneyTest", "@DisplayName(\"Reg art 33: at most\") void bond()"))));
    }

    private static List<Provision> asked(List<Provision> provisions, String code) {
        return provisions.stream()
                .filter(provision -> code.contains('"' + provision.id() + '"'))
                .toList();
    }

    private static Set<String> untested(List<Provision> asked, ClauseCitations tests) {
        Set<String> untested = new TreeSet<>();
        asked.stream()
                .filter(provision -> tests.namedAfter(provision.clause()).isEmpty())
                .forEach(provision -> untested.add(provision.clause() + " (" + provision.id() + ")"));
        return untested;
    }

    private static Map<String, String> sources(Path folder, String suffix) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(suffix))
                    .forEach(file -> sources.put(
                            folder.relativize(file).toString(),
                            new String(ChinaLaw.read(file), StandardCharsets.UTF_8)));
        }
        return sources;
    }
}
