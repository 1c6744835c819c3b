package org.hengbiao.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengbiao.evidence.NoteSigner;
import org.hengbiao.sealing.Ed25519;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code make demo} tells its story to the end, and what it leaves can't be changed unseen. */
class DemoIT {

    private static final Path FOLDER = Path.of("target", "demo");
    private static final Path WORK = Path.of("target", "it", "dossier");
    private static final String ANCHORS = FOLDER.resolve("anchors.json").toString();

    private static Run demo;

    @BeforeAll
    static void tellTheStory() {
        Demo.clear(WORK);
        demo = Run.program(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName());
    }

    @Test
    void storyEndsWell() {
        assertEquals(0, demo.code(), demo.said());
        assertEquals("DEMO OK", demo.lastLine());
    }

    @Test
    void dossierHoldsAgainstAnchorsAndOnlyFitsItselfWithout() {
        Path dossier = FOLDER.resolve("dossier.zip");
        assertEquals(
                0, Run.tool("verify", "--trust", ANCHORS, dossier.toString()).code());
        assertEquals(3, Run.tool("verify", dossier.toString()).code());
    }

    @Test
    void scoresComeWithTheirReasonsInBothLanguages() {
        String dossier = FOLDER.resolve("dossier.zip").toString();
        assertTrue(Run.tool("score", "--dossier", dossier, "--lang", "zh")
                .expect(0)
                .said()
                .contains("最低评审价"));
        assertTrue(Run.tool("score", "--dossier", dossier, "--lang", "en")
                .expect(0)
                .said()
                .contains("lowest"));
    }

    @Test
    void oneChangedOctetInAnyFileIsNamed() {
        DossierParts dossier = new DossierParts(Scene.octets(FOLDER.resolve("dossier.zip")));
        for (DossierParts.Entry entry : dossier.entries()) {
            assertBroken(entry.name(), dossier.flipped(entry));
        }
    }

    @Test
    void anyFileLeftOutIsNamed() {
        DossierParts dossier = new DossierParts(Scene.octets(FOLDER.resolve("dossier.zip")));
        for (DossierParts.Entry entry : dossier.entries()) {
            assertBroken(entry.name(), dossier.without(entry));
        }
    }

    /** Whoever forges a whole dossier has other keys than those that its reader pinned. */
    @Test
    void dossierUnderOtherKeysThanThePinnedFails() {
        String anchors = new String(Scene.octets(Path.of(ANCHORS)), StandardCharsets.UTF_8);
        String log = anchors.replaceAll("(?s).*\"logKeys\":\\[\"([^\"]+)\".*", "$1");
        String origin = log.substring(0, log.indexOf('+'));
        String other = new NoteSigner(origin, Ed25519.SigningKey.ofSeed(new byte[Ed25519.SEED_LENGTH]))
                .verifierKey()
                .format();
        Path pinned = write("other-anchors.json", anchors.replace(log, other).getBytes(StandardCharsets.UTF_8));
        String said = OfflineTool.refused(
                1,
                "verify",
                "--trust",
                pinned.toString(),
                FOLDER.resolve("dossier.zip").toString());
        assertTrue(said.contains("BROKEN: "), said);
    }

    private static void assertBroken(String name, byte[] dossier) {
        Path changed = write("changed.zip", dossier);
        String said = OfflineTool.refused(1, "verify", "--trust", ANCHORS, changed.toString());
        assertTrue(said.contains("BROKEN: "), name + ": " + said);
        assertTrue(said.contains(name), name + " is not named: " + said);
    }

    private static Path write(String name, byte[] octets) {
        try {
            return Files.write(WORK.resolve(name), octets);
        } catch (IOException e) {
            throw new Deviation(name + " can't be written", e);
        }
    }
}
