package org.hengbiao.tool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evidence.acts.PlacementStatement;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code network} as its users meet it. */
class NetworkCommandTest {

    private static final String COMPLIES = "docs/examples/network-complies.yaml";
    private static final String CHAIN = "docs/examples/network-chain.yaml";
    private static final String REVIEW = "docs/examples/network-review.yaml";
    private static final String PLAN = "01960000-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void keepAPassword() throws IOException {
        Files.writeString(folder.resolve("password.txt"), "a password of a test\n");
    }

    private int run(String... arguments) {
        return Tool.run(List.of(arguments), "en", new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void makeKey() {
        String password = at("password.txt");
        assertEquals(0, run("keys", "authority", "--name", "示例", "--password-file", password, "--out", at("ca")));
        List<String> issue = List.of(
                "keys",
                "issue",
                "--authority",
                at("ca/authority.p12"),
                "--authority-password-file",
                password,
                "--usage",
                "signing",
                "--name",
                "示例",
                "--organisation",
                "示例",
                "--code",
                "91999913HBDM001391",
                "--password-file",
                password,
                "--out",
                at("key.p12"));
        assertEquals(0, run(issue.toArray(String[]::new)));
    }

    private int state(String network, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "network",
                network,
                "--statement",
                at("placement.p7m"),
                "--plan",
                PLAN,
                "--by",
                "示例网络负责人",
                "--key",
                at("key.p12"),
                "--password-file",
                at("password.txt")));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private PlacementStatement stated() throws IOException, SignatureRefused {
        return PlacementStatement.read(SignedAct.verifyAttached(Files.readAllBytes(folder.resolve("placement.p7m")))
                .content());
    }

    @Test
    void eachFindingNamesLinkVerdictRowAndPath() {
        assertEquals(0, run("network", COMPLIES));
        assertTrue(
                out.toString()
                        .contains("permitted: link 示例网闸乙 (isolation and exchange). Use 3: between a network physically"
                                + " isolated from the Internet and a network of level 秘密 [use-3, read in the source]\n"
                                + "  Path: 示例办公网 — 示例内网接入域\n"),
                out.toString());
        assertTrue(out.toString().contains("The placement complies: 4 permitted use(s)"), out.toString());
        assertEquals(0, run("network", "--help"));
        assertTrue(out.toString().contains("Zones and links of the whole network, a YAML file."), out.toString());
    }

    @Test
    void chainIsRefusedInBothLanguagesWithItsPathAndWhatToChange() {
        assertEquals(1, run("network", CHAIN));
        String english = out.toString();
        assertTrue(english.contains("FORBIDDEN: link 示例网闸甲"), english);
        assertTrue(english.contains("  Path: 互联网 — 示例办公网 — 示例内网接入域\n  What to do: Remove the link"), english);
        assertTrue(english.contains("does NOT comply: 2 link(s) forbidden"), english);

        assertEquals(1, run("network", CHAIN, "--lang", "zh"));
        String chinese = out.toString().substring(english.length());
        assertTrue(chinese.contains("禁止：链路 示例网闸甲（安全隔离与信息交换）"), chinese);
        assertTrue(chinese.contains("路径：互联网 — 示例办公网 — 示例内网接入域\n  处理办法：拆除该链路"), chinese);
        assertTrue(chinese.contains("部署不合规：2 条链路被禁止"), chinese);
    }

    @Test
    void brokenDescriptionIsOneSentenceAndCodeFour() {
        String file = "src/test/resources/org/hengbiao/network/broken-networks/claims_isolation_but_is_connected.yaml";
        assertEquals(4, run("network", file));
        assertEquals(
                "The file " + file + " is not what it should be: line 7, column 5: /zones/1/claims 示例办公网 claims to be"
                        + " isolated from the Internet, but the links join them: 示例办公网 — 示例会议网 — 互联网.\n",
                err.toString());
    }

    @Test
    void signedStatementHoldsNoWordOfTheNetwork() throws IOException, SignatureRefused {
        makeKey();
        assertEquals(0, state(COMPLIES), err.toString());

        PlacementStatement statement = stated();
        assertEquals(PLAN, statement.plan().toString());
        assertTrue(statement.complies());
        assertEquals("示例网络负责人", statement.by());
        PlacementStatement.Check check = statement.check();
        assertNotNull(check);
        assertEquals("hengbiao-tool 0.1.0", check.tool());
        assertNull(check.reviewedBy());
        String said = new String(statement.canonical(), StandardCharsets.UTF_8);
        for (String word : List.of("互联网", "示例办公网", "示例内网", "网闸", "zones", "links", "confidential")) {
            assertFalse(said.contains(word), word);
        }
    }

    @Test
    void digestIsSaltedAfreshAndTheSaltShowsWhatWasStated() throws IOException, SignatureRefused {
        makeKey();
        assertEquals(0, state(COMPLIES));
        PlacementStatement.Check check = stated().check();
        byte[] network = Files.readAllBytes(Path.of(COMPLIES));
        assertNotNull(check);
        assertNotEquals(Sha256.of(network), check.digest());
        byte[] salt = Files.readAllBytes(folder.resolve("placement.p7m.salt"));
        assertEquals(SaltFile.parse(salt).digest(network), check.digest());

        String[] compare = {"network", COMPLIES, "--stated", at("placement.p7m"), "--salt", at("placement.p7m.salt")};
        assertEquals(0, run(compare));
        assertTrue(out.toString().contains("This is the network of the statement for plan " + PLAN), out.toString());
        compare[1] = REVIEW;
        assertEquals(1, run(compare));
        assertTrue(err.toString().contains("is about another file"), err.toString());

        Files.move(folder.resolve("placement.p7m"), folder.resolve("first.p7m"));
        Files.move(folder.resolve("placement.p7m.salt"), folder.resolve("first.salt"));
        assertEquals(0, state(COMPLIES));
        PlacementStatement.Check again = stated().check();
        assertNotNull(again);
        assertNotEquals(check.digest(), again.digest());
    }

    @Test
    void nothingIsSignedForANetworkThatDoesNotComply() {
        makeKey();
        assertEquals(1, state(CHAIN));
        assertEquals(1, state(CHAIN, "--reviewed-by", "示例审核人"));
        assertEquals(1, state(REVIEW));
        assertFalse(Files.exists(folder.resolve("placement.p7m")));
        assertFalse(Files.exists(folder.resolve("placement.p7m.salt")));
    }

    @Test
    void whatTheTableLeavesToAPersonIsSignedWithThatPersonsName() throws IOException, SignatureRefused {
        makeKey();
        assertEquals(0, state(REVIEW, "--reviewed-by", "示例审核人"), err.toString());
        PlacementStatement.Check check = stated().check();
        assertNotNull(check);
        assertEquals("示例审核人", check.reviewedBy());
    }

    @Test
    void nameIsNotTakenWhereNothingIsLeftToAPerson() {
        assertEquals(2, run("network", COMPLIES, "--reviewed-by", "示例审核人"));
        assertEquals(2, run("network", REVIEW, "--reviewed-by", " "));
    }

    @Test
    void statementNeedsPlanNameAndKey() {
        assertEquals(2, run("network", COMPLIES, "--statement", at("placement.p7m")));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals(
                2,
                run(
                        "network",
                        COMPLIES,
                        "--statement",
                        at("p.p7m"),
                        "--plan",
                        "no-id",
                        "--by",
                        "示例",
                        "--key",
                        at("k")));
        assertTrue(err.toString().contains("no-id"), err.toString());
    }

    @Test
    void neitherStatementNorSaltIsOverwritten() throws IOException {
        makeKey();
        byte[] kept = {1, 2, 3};
        Files.write(folder.resolve("placement.p7m"), kept);
        assertEquals(4, state(COMPLIES));
        assertFalse(Files.exists(folder.resolve("placement.p7m.salt")));
        Files.move(folder.resolve("placement.p7m"), folder.resolve("placement.p7m.salt"));
        assertEquals(4, state(COMPLIES));
        assertArrayEquals(kept, Files.readAllBytes(folder.resolve("placement.p7m.salt")));
        assertFalse(Files.exists(folder.resolve("placement.p7m")));
    }
}
