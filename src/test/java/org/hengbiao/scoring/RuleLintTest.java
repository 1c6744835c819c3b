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
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleLintTest {

    /** The numbers of 2026 for a tender; a consultation would end the price weight at 60. */
    static final LintLimits LIMITS = new LintLimits(
            LintLimits.Range.of("30", "100"),
            LintLimits.Range.of("10", "100"),
            new BigDecimal("15"),
            new LintLimits.Policy(
                    LintLimits.Range.of("10", "20"),
                    LintLimits.Range.of("4", "6"),
                    LintLimits.Range.of("20", "20"),
                    new LintLimits.LowPrices(
                            LintLimits.Range.of("50", "65"),
                            LintLimits.Range.of("50", "65"),
                            LintLimits.Range.of("45", "65"))));

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
    void atLeastTwentyFiveDefectsAreShown() {
        assertTrue(RuleFiles.in(RuleFiles.BROKEN).size() >= 25);
    }

    @Test
    void everyFindingThatHasWordsIsShownByABrokenRule() {
        Set<String> shown = RuleFiles.in(RuleFiles.BROKEN).stream()
                .flatMap(file -> lint(file).stream())
                .map(LintFinding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        shown.add("price-weight-over-limit"); // shown below, since no tender has such a limit
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

    /** 财库〔2014〕214 art 24 caps the price weight; the limit here lies under the rule's 40 to show it. */
    @Test
    void priceThatWeighsMoreThanAConsultationAllowsIsFound() {
        LintLimits consultation = new LintLimits(
                LintLimits.Range.of("30", "35"), LIMITS.priceWeightServices(), LIMITS.securityFloor(), LIMITS.policy());
        Path file = RuleFiles.RULES.resolve("security-audit-consultation.yaml");

        List<LintFinding> findings = RuleLint.lint(YamlDocument.parse(RuleFiles.bytes(file)), consultation);

        assertEquals("error price-weight-over-limit 35:74 财库〔2014〕214 art 24\n", lines(findings));
    }

    @Test
    void aFileThatIsNoObjectIsFoundMalformedAtItsBeginning() {
        YamlDocument document = YamlDocument.parse("- a\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("error malformed 1:1 -\n", lines(RuleLint.lint(document, LIMITS)));
    }

    static List<LintFinding> lint(Path file) {
        return RuleLint.lint(YamlDocument.parse(RuleFiles.bytes(file)), LIMITS);
    }

    static String lines(List<LintFinding> findings) {
        return findings.stream()
                .map(finding -> String.join(
                                " ",
                                finding.severity().code(),
                                finding.code(),
                                finding.place().line() + ":" + finding.place().column(),
                                finding.clause() == null ? "-" : finding.clause())
                        + "\n")
                .collect(Collectors.joining());
    }
}
