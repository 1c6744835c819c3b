package org.hengbiao.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its users meet it: exit codes, sentences, files. */
class ToolTest {

    private static final String RULE = "scoring-rules/rules/firewall-security.yaml";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path password = Path.of("");

    @BeforeEach
    void keepAPassword() throws IOException {
        password = Files.writeString(folder.resolve("password.txt"), "a password of a test\n");
    }

    private int run(String... arguments) {
        return Tool.run(List.of(arguments), "en", new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private void makeKey() {
        assertEquals(
                0, run("keys", "authority", "--name", "示例", "--password-file", password.toString(), "--out", at("ca")));
        assertEquals(
                0,
                run(
                        "keys",
                        "issue",
                        "--authority",
                        at("ca/authority.p12"),
                        "--authority-password-file",
                        password.toString(),
                        "--usage",
                        "signing",
                        "--name",
                        "示例",
                        "--organisation",
                        "示例",
                        "--code",
                        "91999913HBDM001391",
                        "--password-file",
                        password.toString(),
                        "--out",
                        at("key.p12")));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        for (String command : List.of(
                "keys",
                "seal",
                "withdraw",
                "share",
                "verify",
                "lint",
                "score",
                "what-if",
                "draw",
                "law",
                "network",
                "trace")) {
            assertEquals(0, run(command, "--help"));
            assertEquals(0, run(command, "--help", "--lang", "zh"));
        }
        assertTrue(out.toString().contains("退出码"));
        assertTrue(out.toString().contains("Exit codes"));
    }

    @Test
    void wrongCommandLineIsOneSentenceAndCodeTwo() {
        assertEquals(2, run("keys", "issue"));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void missingFileIsOneSentenceAndCodeFour() {
        assertEquals(4, run("verify", at("nothing.zip")));
        assertEquals("There is no file " + at("nothing.zip") + ".\n", err.toString());
    }

    @Test
    void nothingIsOverwritten() {
        makeKey();
        assertEquals(
                4, run("keys", "authority", "--name", "示例", "--password-file", password.toString(), "--out", at("ca")));
        assertTrue(err.toString().contains("nothing is overwritten"), err.toString());
    }

    @Test
    void wrongPasswordIsSaidWithoutAStackTrace() throws IOException {
        makeKey();
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "another\n");
        Path document = Files.writeString(folder.resolve("document.json"), "{\"type\":\"example\"}");
        assertEquals(
                4,
                run(
                        "keys",
                        "sign",
                        document.toString(),
                        "--key",
                        at("key.p12"),
                        "--password-file",
                        wrong.toString(),
                        "--out",
                        at("signed.p7m")));
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertFalse(Files.exists(folder.resolve("signed.p7m")));
    }

    @Test
    void passwordIsNoOption() {
        assertEquals(2, run("keys", "authority", "--name", "示例", "--password", "secret", "--out", at("ca")));
    }

    @Test
    void signedDocumentCarriesItsOwnBytes() throws IOException, SignatureRefused {
        makeKey();
        Path document = Files.writeString(folder.resolve("document.json"), "{\"type\":\"example\"}");
        assertEquals(
                0,
                run(
                        "keys",
                        "sign",
                        document.toString(),
                        "--key",
                        at("key.p12"),
                        "--password-file",
                        password.toString(),
                        "--out",
                        at("signed.p7m")));
        SignedAct act = SignedAct.verifyAttached(Files.readAllBytes(folder.resolve("signed.p7m")));
        assertEquals("{\"type\":\"example\"}", new String(act.content(), StandardCharsets.UTF_8));
    }

    @Test
    void documentThatIsNotCanonicalIsNotSigned() throws IOException {
        makeKey();
        Path document = Files.writeString(folder.resolve("document.json"), "{ \"type\": \"example\" }");
        assertEquals(
                4,
                run(
                        "keys",
                        "sign",
                        document.toString(),
                        "--key",
                        at("key.p12"),
                        "--password-file",
                        password.toString(),
                        "--out",
                        at("signed.p7m")));
    }

    @Test
    void lawfulRuleLintsClean() {
        assertEquals(0, run("lint", RULE, "--on", "2026-12-01"));
        assertTrue(out.toString().contains("may be published"), out.toString());
    }

    @Test
    void unlawfulRuleIsToldByLineClauseAndMend() throws IOException {
        String unlawful = Files.readString(Path.of(RULE)).replaceFirst("weight: 30", "weight: 20");
        Path rule = Files.writeString(folder.resolve("rule.yaml"), unlawful);
        assertEquals(1, run("lint", rule.toString(), "--on", "2026-12-01"));
        assertTrue(out.toString().contains("[O87 art 55]"), out.toString());
        assertTrue(out.toString().contains(rule + ":"), out.toString());
    }

    @Test
    void lawOfADayIsATableWithClauses() {
        assertEquals(0, run("law", "--on", "2026-12-01"));
        assertTrue(out.toString().contains("O87 art 55"), out.toString());
    }

    @Test
    void lawNamesTheTestsOfEachClauseWhereTheirSourcesAre() {
        assertEquals(0, run("law", "--on", "2026-12-01", "--tests", "src/test"));
        String row = out.toString()
                .lines()
                .filter(line -> line.contains(" tender-issue-to-deadline "))
                .findFirst()
                .orElseThrow();
        assertTrue(row.startsWith("Law art 35 "), row);
        assertTrue(row.contains(" TimetableCheckTest.aDeadlineTooEarly"), row);
        assertTrue(row.contains(" EveryProvisionTest"), row);
        assertEquals(4, run("law", "--tests", at("nowhere")));
        assertTrue(err.toString().contains(at("nowhere")), err.toString());
    }

    @Test
    void lawSpeaksChinese() {
        assertEquals(0, run("law", "--on", "2026-12-01", "--lang", "zh"));
        assertTrue(out.toString().startsWith("2026-12-01 的法律\n条款 "), out.toString());
        assertTrue(out.toString().contains("≥ 20 日"), out.toString());
    }

    @Test
    void dayBeforeAnyLawIsSaid() {
        assertEquals(1, run("law", "--on", "1900-01-01", "--lang", "zh"));
        assertEquals("1900-01-01 没有任何生效条款。\n", err.toString());
    }

    @Test
    void whatIfTellsItsSeedAndTheSmallestChange() {
        assertEquals(0, run("what-if", RULE, "--synthetic", "6", "--seed", "11", "--on", "2026-12-01"));
        String first = out.toString();
        assertTrue(first.contains("6 synthetic bids with the seed 11"), first);
        assertTrue(first.contains("The smallest change"), first);
        assertTrue(first.contains("security allow 30 to "), first);
        assertEquals(0, run("what-if", RULE, "--synthetic", "6", "--seed", "11", "--lang", "zh"));
        assertTrue(out.toString().contains("合成投标 "), out.toString());
        assertTrue(out.toString().contains("最小的变化"), out.toString());
    }

    @Test
    void whatIfAsksForARuleOrADossierAndKeepsItsRanges() {
        assertEquals(2, run("what-if"));
        assertEquals(2, run("what-if", RULE, "--facts", at("nothing.zip")));
        assertEquals(2, run("what-if", RULE, "--synthetic", "101"));
        assertEquals(4, run("what-if", "--facts", at("nothing.zip")));
    }
}
