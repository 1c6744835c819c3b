package org.hengbiao.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.evidence.draw.Contribution;
import org.hengbiao.evidence.draw.DrawCandidate;
import org.hengbiao.evidence.draw.DrawFilter;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.Grouping;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws made again on the command line, and by the short program that stands in the documents. */
class DrawCommandTest {

    private static final CreditCode AGENCY = new CreditCode("91999913HBDM001391");
    private static final String VECTOR = "src/test/resources/evidence/draw/five-tickets.json";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Tool.run(List.of(arguments), "en", new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static DrawList list(int count, Sha256 sealedTo) {
        List<DrawCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            java.util.Set<String> bonds = i % 5 == 4 ? java.util.Set.of("brand:" + i % 3) : java.util.Set.of();
            candidates.add(new DrawCandidate("supplier-" + i, bonds));
        }
        return new DrawList(
                new UUID(7, count),
                DrawPurpose.INVITATION,
                "tender/" + count,
                AGENCY,
                sealedTo,
                new DrawFilter("example", Map.of("words", "在册\t“有效”\\ \u007f é"), List.of()),
                Grouping.tickets(candidates));
    }

    private static DrawRecord record(int count, int seed) {
        DrawList list = list(count, Sha256.ofText("certificate"));
        Map<DrawParty, DrawRecord.Shown> shown = new EnumMap<>(DrawParty.class);
        for (DrawParty party : DrawParty.values()) {
            Octets octets = Octets.of(Sha256.ofText(party + " " + seed).octets());
            Sha256 commitment = new Contribution(list, party).commitment(octets);
            shown.put(party, new DrawRecord.Shown(Revelation.PARTY, commitment, octets));
        }
        return DrawRecord.of(list, shown);
    }

    @Test
    void recordIsMadeAgainInBothLanguages() {
        assertEquals(0, run("draw", "--replay", VECTOR));
        assertTrue(out.toString().contains("\nc\nd\na\nf b\ng i h\nEQUAL"), out.toString());
        assertEquals(0, run("draw", "--replay", VECTOR, "--lang", "zh"));
        assertTrue(out.toString().contains("一致"), out.toString());
    }

    @Test
    void whatIsDifferentIsSaidWithCodeOne() throws IOException {
        String text = Files.readString(Path.of(VECTOR));
        Path seed = Files.writeString(folder.resolve("seed.json"), text.replace("\"seed\":\"7a", "\"seed\":\"7b"));
        assertEquals(1, run("draw", "--replay", seed.toString()));
        assertTrue(out.toString().contains("DIFFERENT: the stated seed is 7b"), out.toString());
        Path order = Files.writeString(
                folder.resolve("order.json"),
                text.replace(
                        "[{\"members\":[\"c\"]},{\"members\":[\"d\"]}",
                        "[{\"members\":[\"d\"]},{\"members\":[\"c\"]}"));
        assertEquals(1, run("draw", "--replay", order.toString()));
        assertTrue(out.toString().contains("DIFFERENT: the stated order is d c"), out.toString());
        Path name = Files.writeString(folder.resolve("name.json"), text.replace("\"d\"", "\"e\""));
        assertEquals(1, run("draw", "--replay", name.toString()));
        assertTrue(out.toString().contains("agency is not what it committed to"), out.toString());
    }

    @Test
    void fileThatIsNoRecordNoDossierOrNotThereIsSaid() throws IOException {
        assertEquals(2, run("draw"));
        assertEquals(4, run("draw", "--replay", at("nothing.json")));
        assertEquals(
                4,
                run(
                        "draw",
                        "--replay",
                        Files.writeString(folder.resolve("x"), "{}").toString()));
        assertEquals(
                1,
                run(
                        "draw",
                        "--replay",
                        Files.writeString(folder.resolve("y"), "PK").toString()));
        assertEquals(4, err.toString().lines().count(), err.toString());
    }

    /** docs/draw.py is what a stranger reads; it must give the same order as this tool. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 40, 300})
    void theProgramInTheDocumentsGivesTheSameOrder(int count) throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasPython(), "python3 is not on this machine: docs/draw.py was not tried");
        for (int seed = 0; seed < 4; seed++) {
            Path file = folder.resolve(count + "-" + seed + ".json");
            DrawRecord record = record(count, seed);
            Files.write(file, record.toJson().canonical());
            String expected = record.order().tickets().stream()
                    .map(ticket -> String.join(" ", ticket.members()) + "\n")
                    .collect(Collectors.joining());
            assertEquals(expected, python("docs/draw.py", file.toString()));
            assertEquals(0, run("draw", "--replay", file.toString()));
            assertTrue(out.toString().contains("first drawn first:\n" + expected + "EQUAL"), out.toString());
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-X", "utf8"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private void issue(String usage, String name) {
        assertEquals(
                0,
                run(
                        "keys",
                        "issue",
                        "--authority",
                        at("ca/authority.p12"),
                        "--authority-password-file",
                        at("password.txt"),
                        "--usage",
                        usage,
                        "--name",
                        "示例",
                        "--organisation",
                        "示例",
                        "--code",
                        AGENCY.text(),
                        "--password-file",
                        at("password.txt"),
                        "--out",
                        at(name + ".p12")),
                err.toString());
    }

    private DrawReveal signed(String name) throws IOException, SignatureRefused {
        return DrawReveal.read(SignedAct.verifyAttached(Files.readAllBytes(folder.resolve(name)))
                .content());
    }

    @Test
    void partyCommitsAndShowsAndTheOpenerFindsTheSame() throws IOException, SignatureRefused {
        Files.writeString(folder.resolve("password.txt"), "a password of a test\n");
        assertEquals(
                0, run("keys", "authority", "--name", "示例", "--password-file", at("password.txt"), "--out", at("ca")));
        issue("signing", "signing");
        issue("share", "seal");
        Sha256 certificate = Sha256.of(Files.readAllBytes(folder.resolve("seal.cer")));
        Files.write(folder.resolve("list.json"), list(3, certificate).canonical());
        assertEquals(
                0,
                run(
                        "draw",
                        "offer",
                        "--certificate",
                        at("seal.cer"),
                        "--key",
                        at("signing.p12"),
                        "--password-file",
                        at("password.txt"),
                        "--out",
                        at("offer.p7m")),
                err.toString());
        assertEquals(
                0,
                run(
                        "draw",
                        "commit",
                        "--list",
                        at("list.json"),
                        "--party",
                        "agency",
                        "--opener",
                        at("seal.cer"),
                        "--contribution",
                        at("mine"),
                        "--key",
                        at("signing.p12"),
                        "--password-file",
                        at("password.txt"),
                        "--out",
                        at("commitment.p7m")),
                err.toString());
        Files.write(
                folder.resolve("commitment.json"),
                SignedAct.verifyAttached(Files.readAllBytes(folder.resolve("commitment.p7m")))
                        .content());
        assertEquals(
                0,
                run(
                        "draw",
                        "reveal",
                        "--list",
                        at("list.json"),
                        "--party",
                        "agency",
                        "--contribution",
                        at("mine"),
                        "--key",
                        at("signing.p12"),
                        "--password-file",
                        at("password.txt"),
                        "--out",
                        at("reveal.p7m")),
                err.toString());
        assertEquals(0, open("agency", "opened.p7m"), err.toString());
        assertEquals(1, open("supervisor", "other.p7m"));
        assertFalse(Files.exists(folder.resolve("other.p7m")));
        assertEquals(Revelation.PARTY, signed("reveal.p7m").by());
        assertEquals(Revelation.OPENER, signed("opened.p7m").by());
        assertEquals(signed("reveal.p7m").octets(), signed("opened.p7m").octets());
    }

    private int open(String party, String name) {
        return run(
                "draw",
                "open",
                "--list",
                at("list.json"),
                "--party",
                party,
                "--commitment",
                at("commitment.json"),
                "--seal-key",
                at("seal.p12"),
                "--seal-password-file",
                at("password.txt"),
                "--key",
                at("signing.p12"),
                "--password-file",
                at("password.txt"),
                "--out",
                at(name));
    }
}
