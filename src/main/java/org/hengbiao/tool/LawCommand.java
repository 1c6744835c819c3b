package org.hengbiao.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hengbiao.regulation.ClauseCitations;
import org.hengbiao.regulation.LawTable;
import org.hengbiao.regulation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code law}: the law of a day as a table of clause, value, line of the data file and, where the sources are, tests. */
@Command(name = "law", mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

    private static final String SUFFIX = "Test.java";

    private final Console console;

    @Mixin
    private LawOption law = new LawOption();

    @Option(names = "--tests", paramLabel = "FOLDER", descriptionKey = "option.tests")
    private @Nullable Path tests;

    LawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = law.rules();
        console.say("law.title", Map.of("day", rules.day().toString()));
        ClauseCitations citations = tests == null ? null : citations(tests);
        console.print(new LawTable(console.words().language(), citations).render(rules));
        return ExitCode.OK;
    }

    private static ClauseCitations citations(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX))
                    .forEach(file -> sources.put(
                            file.getFileName().toString().replace(".java", ""),
                            new String(Inputs.octets(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Failed.unable("file.unreadable", Map.of("file", folder.toString()));
        }
        return new ClauseCitations(sources);
    }
}
