package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonText;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.Money;
import org.hengbiao.regulation.Procedure;
import org.hengbiao.scoring.LintFinding;
import org.hengbiao.scoring.LintLimits;
import org.hengbiao.scoring.RuleLint;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lint}: what keeps a scoring rule from being lawful, whole or useful. */
@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULE")
    private Path rule = Path.of("");

    @Mixin
    private LawOption law = new LawOption();

    @Option(names = "--budget", paramLabel = "YUAN", defaultValue = "1000000.00")
    private String budget = "";

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        YamlDocument document = Inputs.read(rule, YamlDocument::parse);
        LintLimits limits = new RuleLimits(law.rules(), procedure(document), money()).toLintLimits();
        List<LintFinding> findings = RuleLint.lint(document, limits);
        findings.forEach(this::tell);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            console.say(
                    "lint.errors",
                    Map.of("errors", String.valueOf(errors), "findings", String.valueOf(findings.size())));
            return ExitCode.REFUSED;
        }
        ScoringRule read = ScoringRule.of(document.content());
        console.say(
                "lint.clean",
                Map.of(
                        "title", read.title().in(console.words().language()),
                        "warnings", String.valueOf(findings.size()),
                        "digest", read.digest().hex()));
        return ExitCode.OK;
    }

    private void tell(LintFinding finding) {
        String language = console.words().language();
        String clause = finding.clause() == null ? "" : " [" + finding.clause() + "]";
        console.say(
                "lint.finding",
                Map.of(
                        "file", rule.toString(),
                        "line", String.valueOf(finding.place().line()),
                        "column", String.valueOf(finding.place().column()),
                        "severity",
                                console.words().say("lint." + finding.severity().code(), Map.of()),
                        "code", finding.code(),
                        "clause", clause,
                        "message", finding.message().in(language),
                        "mend", finding.mend().in(language)));
    }

    private Money money() {
        try {
            return Money.of(budget);
        } catch (IllegalArgumentException e) {
            throw Failed.usage("budget.wrong", Map.of("budget", budget));
        }
    }

    /** The first procedure that the file names; an open tender when it names none that can be read. */
    private static Procedure procedure(YamlDocument document) {
        String first = document.content() instanceof JsonObject fields
                        && fields.get("procedures") instanceof JsonArray array
                        && !array.items().isEmpty()
                        && array.items().get(0) instanceof JsonText text
                ? text.value()
                : "";
        return Arrays.stream(Procedure.values())
                .filter(procedure -> procedure.wireName().equals(first))
                .findFirst()
                .orElse(Procedure.OPEN_TENDER);
    }
}
