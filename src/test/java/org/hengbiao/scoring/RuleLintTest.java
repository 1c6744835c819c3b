package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleLintTest {

    /** The numbers of 2026 for a tender. */
    static final LintLimits LIMITS = new LintLimits(
            LintLimits.Range.of("30", "100"),
            LintLimits.Range.of("10", "100"),
            new BigDecimal("15"),
            new LintLimits.Policy(
                    LintLimits.Range.of("10", "20"),
                    LintLimits.Range.of("4", "6"),
                    new BigDecimal("30"),
                    LintLimits.Range.of("20", "20"),
                    new LintLimits.LowPrices(
                            LintLimits.Range.of("50", "65"),
                            LintLimits.Range.of("50", "65"),
                            LintLimits.Range.of("45", "65"))));

    /** 财库〔2014〕214 art 24: in a consultation the price weighs 30 to 60 for goods and 10 to 30 for services. */
    static final LintLimits CONSULTATION = new LintLimits(
            LintLimits.Range.of("30", "60"), LintLimits.Range.of("10", "30"), LIMITS.securityFloor(), LIMITS.policy());

    static Iterable<Path> shippedRules() {
        return RuleFiles.in(RuleFiles.RULES);
    }

    static Iterable<Path> brokenRules() {
        return RuleFiles.in(RuleFiles.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("shippedRules")
    void shippedRuleHasNoFinding(Path file) {
        assertEquals("", lines(lint(file)));
    }

    /** Each broken file differs from a clean one by the defect that it is named after. */
    @ParameterizedTest
    @MethodSource("brokenRules")
    void brokenRuleHasExactlyTheExpectedFindings(Path file) throws Exception {
        Path expected = Path.of(file.toString().replace(".yaml", ".expected"));

        assertEquals(Files.readString(expected), lines(lint(file)));
    }

    @Test
    void atLeastFiftyDifferentDefectsAreShown() {
        Set<String> contents = RuleFiles.in(RuleFiles.BROKEN).stream()
                .map(file -> new String(RuleFiles.bytes(file), StandardCharsets.UTF_8).replaceAll("(?m)^ *#.*\n", ""))
                .collect(Collectors.toSet());

        assertEquals(RuleFiles.in(RuleFiles.BROKEN).size(), contents.size());
        assertTrue(contents.size() >= 50);
    }

    /** What the findings must be is written beside every broken file, and beside nothing else. */
    @Test
    void everyExpectationBelongsToABrokenRule() throws Exception {
        try (Stream<Path> files = Files.list(RuleFiles.BROKEN)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            Set<String> expected = RuleFiles.in(RuleFiles.BROKEN).stream()
                    .map(file -> file.getFileName().toString())
                    .flatMap(name -> Stream.of(name, name.replace(".yaml", ".expected")))
                    .collect(Collectors.toSet());

            assertEquals(expected, names);
        }
    }

    @Test
    void everyFindingThatHasWordsIsShownByABrokenRule() {
        Set<String> shown = RuleFiles.in(RuleFiles.BROKEN).stream()
                .flatMap(file -> lint(file).stream())
                .map(LintFinding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = Words.in("en").keys().stream()
                .filter(key -> key.startsWith("lint.") && key.endsWith(".message"))
                .map(key -> key.substring("lint.".length(), key.length() - ".message".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(worded, shown);
    }

    /** No error means that the rule can be read: publication relies on it. */
    @ParameterizedTest
    @MethodSource("brokenRules")
    void ruleThatCanNotBeReadHasAnError(Path file) {
        boolean hasError = lint(file).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);

        assertTrue(hasError || isReadable(file));
    }

    @Test
    void theCleanRuleBehindTheBrokenOnesHasNoFinding() {
        assertEquals("", lines(lint(RuleFiles.BROKEN.resolveSibling("clean.yaml"))));
    }

    private static boolean isReadable(Path file) {
        try {
            ScoringRule.parse(RuleFiles.bytes(file));
            return true;
        } catch (MalformedException e) {
            return false;
        }
    }

    /** Both ends of what the law allows are lawful, and neighboring bands may give the same. */
    @Test
    void whatLiesOnALimitHasNoFinding() {
        String clean =
                new String(RuleFiles.bytes(RuleFiles.BROKEN.resolveSibling("clean.yaml")), StandardCharsets.UTF_8);
        String plateau = clean.replace("below: 100000, points: 5}", "below: 100000, points: 10}");
        String falling = plateau.replace("{below: 80000, points: 0}", "{below: 80000, points: 10}")
                .replace("{atLeast: 100000, points: 10}", "{atLeast: 100000, points: 0}");
        String rates =
                clean.replace("{mean: 50, secondLowest: 50, ceiling: 45}", "{mean: 65, secondLowest: 65, ceiling: 65}");
        String policies = clean.replace("smallMaker: {percent: 10", "smallMaker: {percent: 20")
                .replace("lowPrice:", "  domestic: {percent: 20, clause: 国办发〔2025〕34}\nlowPrice:")
                .replace("lowPrice:", "  consortium: {atLeast: 30, percent: 6, clause: 财库〔2022〕19}\nlowPrice:");
        LintLimits tight = new LintLimits(
                LintLimits.Range.of("40", "40"), LIMITS.priceWeightServices(), new BigDecimal("30"), LIMITS.policy());

        for (String lawful : List.of(clean, plateau, falling, rates, policies)) {
            YamlDocument document = YamlDocument.parse(lawful.getBytes(StandardCharsets.UTF_8));
            assertEquals("", lines(RuleLint.lint(document, tight)));
        }
    }

    @Test
    void aFileThatIsNoObjectIsFoundMalformedAtItsBeginning() {
        YamlDocument document = YamlDocument.parse("- a\n".getBytes(StandardCharsets.UTF_8));

        List<LintFinding> findings = RuleLint.lint(document, LIMITS);

        assertEquals(1, findings.size());
        assertEquals("malformed", findings.get(0).code());
        assertEquals("", findings.get(0).pointer());
        assertEquals(new YamlDocument.Place(1, 1), findings.get(0).place());
    }

    /** Lints with the limits of the procedure that the file names. */
    static List<LintFinding> lint(Path file) {
        YamlDocument document = YamlDocument.parse(RuleFiles.bytes(file));
        boolean consultation = new Spot(document.content(), "")
                .items("procedures").stream().anyMatch(each -> each.asText().equals("consultation"));
        return RuleLint.lint(document, consultation ? CONSULTATION : LIMITS);
    }

    /** The findings whole: severity, code, place, pointer and clause, then message and mend in both languages. */
    static String lines(List<LintFinding> findings) {
        return findings.stream().map(RuleLintTest::text).collect(Collectors.joining());
    }

    private static String text(LintFinding finding) {
        String head = String.join(
                " ",
                finding.severity().code(),
                finding.code(),
                finding.place().line() + ":" + finding.place().column(),
                finding.pointer().isEmpty() ? "/" : finding.pointer(),
                finding.clause() == null ? "-" : finding.clause());
        return head
                + "\n  " + finding.message().en()
                + "\n  " + finding.mend().en()
                + "\n  " + finding.message().zh()
                + "\n  " + finding.mend().zh() + "\n";
    }
}
