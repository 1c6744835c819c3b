package org.hengbiao.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.dossier.Verdict.Outcome;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole dossier withstands. */
class DossierVerificationTest {

    private static final String ORIGIN = "log.example/hengbiao";
    private static final Story GENUINE = ProcurementStory.tell(ORIGIN, false);

    @TempDir
    Path folder;

    private static String broken(Path dossier, Anchors anchors) {
        Verdict verdict = DossierVerification.verify(dossier, Optional.of(anchors));
        assertEquals(Outcome.BROKEN, verdict.outcome());
        return String.valueOf(verdict.firstBroken().orElseThrow().broken());
    }

    private static Map<String, byte[]> files(Path dossier) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (StoredZip zip = StoredZip.open(dossier)) {
            for (String name : zip.names()) {
                files.put(name, zip.read(name));
            }
        }
        return files;
    }

    /** Writes files as a strict ZIP again, in their order, so that only their content can be at fault. */
    private Path zipped(Map<String, byte[]> files) throws IOException {
        Path file = Files.createTempFile(folder, "changed", ".zip");
        Files.write(file, RawZip.of(files));
        return file;
    }

    @Test
    void wholeDossierVerifiesAgainstItsAnchors() throws IOException {
        Verdict verdict = DossierVerification.verify(GENUINE.write(folder), Optional.of(GENUINE.anchors()));
        assertEquals(Optional.empty(), verdict.firstBroken());
        assertEquals(Outcome.VERIFIED, verdict.outcome());
        assertEquals(0, verdict.outcome().exitCode());
        assertTrue(verdict.platformAttested().stream().anyMatch(line -> line.contains("BoxClosed")));
        assertTrue(verdict.platformAttested().stream().noneMatch(line -> line.contains("BidReceived")));
    }

    @Test
    void everyCheckOfTheLawNamesItsClause() throws IOException {
        Verdict verdict = DossierVerification.verify(GENUINE.write(folder), Optional.of(GENUINE.anchors()));
        List<String> clauses = verdict.checks().stream()
                .map(check -> check.name() + ": " + check.clause())
                .filter(line -> line.contains("O87"))
                .toList();
        assertEquals(
                List.of(
                        "tender: O87 art 20",
                        "box: O87 art 33",
                        "bids: O87 art 41",
                        "committee: O87 art 47",
                        "reviews: O87 art 44",
                        "sheets: O87 art 62",
                        "draws: O87 art 68",
                        "scores: O87 art 55",
                        "report: O87 art 58",
                        "decision: O87 art 68",
                        "notice: O87 art 69"),
                clauses);
    }

    @Test
    void withoutAnchorsItIsOnlySelfConsistent() throws IOException {
        Verdict verdict = DossierVerification.verify(GENUINE.write(folder), Optional.empty());
        assertEquals(Optional.empty(), verdict.firstBroken());
        assertEquals(Outcome.SELF_CONSISTENT, verdict.outcome());
        assertEquals(3, verdict.outcome().exitCode());
    }

    @Test
    void oneChangedByteOfAnyFileIsFoundAndNamed() throws IOException {
        Map<String, byte[]> files = files(GENUINE.write(folder));
        for (String name : files.keySet()) {
            byte[] content = files.get(name);
            for (int position : new int[] {0, content.length / 2, content.length - 1}) {
                Map<String, byte[]> changed = new LinkedHashMap<>(files);
                byte[] copy = content.clone();
                copy[position] ^= 0x01;
                changed.put(name, copy);
                String link = broken(zipped(changed), GENUINE.anchors());
                assertTrue(link.contains(name), name + " at " + position + ": " + link);
            }
        }
    }

    @Test
    void oneChangedByteAnywhereInTheFileIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(GENUINE.write(folder));
        int step = Math.max(1, whole.length / 150);
        for (int position = 0; position < whole.length; position += step) {
            byte[] changed = whole.clone();
            changed[position] ^= 0x20;
            Path file = Files.createTempFile(folder, "flipped", ".zip");
            Files.write(file, changed);
            broken(file, GENUINE.anchors());
            Files.delete(file);
        }
    }

    @Test
    void anyFileLeftOutIsFoundAndNamed() throws IOException {
        Map<String, byte[]> files = files(GENUINE.write(folder));
        for (String name : files.keySet()) {
            Map<String, byte[]> fewer = new LinkedHashMap<>(files);
            fewer.remove(name);
            String link = broken(zipped(fewer), GENUINE.anchors());
            assertTrue(link.contains(name), name + ": " + link);
        }
    }

    @Test
    void fileThatTheIndexDoesNotListIsFound() throws IOException {
        Map<String, byte[]> files = files(GENUINE.write(folder));
        String extra = "acts/" + "0".repeat(64) + ".p7m";
        Map<String, byte[]> more = new LinkedHashMap<>();
        more.put(DossierNames.INDEX, files.remove(DossierNames.INDEX));
        TreeMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.put(extra, new byte[] {1});
        more.putAll(sorted);
        assertEquals(
                "file " + extra + ": is in the dossier, but not in its index", broken(zipped(more), GENUINE.anchors()));
    }

    @Test
    void ordinaryZipOfTheSameFilesIsRefusedAndChangedFilesInItAreNamed() throws IOException {
        Map<String, byte[]> files = files(GENUINE.write(folder));
        byte[] rule = files.get(DossierNames.RULE).clone();
        rule[5] ^= 1;
        files.put(DossierNames.RULE, rule);
        Path file = Files.createTempFile(folder, "ordinary", ".zip");
        try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new java.util.zip.ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        String link = broken(file, GENUINE.anchors());
        assertTrue(link.contains("file rule.json: its SHA-256 is not the one in the index"), link);
    }

    @Test
    void dossierForgedAsAWholeUnderFreshKeysIsFound() throws IOException {
        Story forged = ProcurementStory.tell(ORIGIN, false);
        Path file = forged.write(folder);
        assertEquals(
                Outcome.VERIFIED,
                DossierVerification.verify(file, Optional.of(forged.anchors())).outcome());
        assertTrue(broken(file, GENUINE.anchors()).contains("none of the platform's that the anchors name"));
    }

    @Test
    void sandboxIsRefusedUnlessTheAnchorsTrustIt() throws IOException {
        Story sandbox = ProcurementStory.tell(ORIGIN, true);
        Path file = sandbox.write(folder);
        Anchors trusting = sandbox.anchors();
        assertEquals(
                Outcome.VERIFIED,
                DossierVerification.verify(file, Optional.of(trusting)).outcome());
        Anchors strict = new Anchors(trusting.log(), trusting.platformCertificates(), trusting.authorities(), false);
        assertTrue(broken(file, strict).contains("sandbox"));
    }

    @Test
    void scoreThatThePlatformChangedAndSignedAgainIsFoundByRecomputation() throws IOException {
        Story story = ProcurementStory.tell(ORIGIN, false);
        String text = new String(story.ranking, StandardCharsets.UTF_8);
        String total = JsonParser.readCanonical(story.ranking)
                .objects("placed")
                .get(0)
                .object("breakdown")
                .text("total");
        story.ranking = text.replace("\"total\":\"" + total + "\"", "\"total\":\"99.99\"")
                .getBytes(StandardCharsets.UTF_8);
        String link = broken(story.write(folder), story.anchors());
        assertEquals(
                "file ranking.json: /placed/0/breakdown/total is \"99.99\", recomputed it is \"" + total + "\"", link);
    }

    @Test
    void bidThatTheClosingListsCanNotBeLeftOutEvenByThePlatform() throws IOException {
        Story story = ProcurementStory.tell(ORIGIN, false);
        var dropped = story.first("BidReceived");
        story.drop(dropped);
        assertEquals(
                "BoxClosed lists entry " + dropped.entry() + ", which is not in the dossier",
                broken(story.write(folder), story.anchors()));
    }

    @Test
    @DisplayName("O87 art 41: a box that two bidders are left in is never opened, whatever the platform went on to do")
    void boxWithTwoBidders() throws IOException {
        Story story = ProcurementStory.tell(ORIGIN, false);
        List<Statement> received = story.statements.stream()
                .filter(each -> each.header().act().equals("BidReceived"))
                .toList();
        List<Statement> dropped = List.of(received.get(2), received.get(3));
        Statement closed = story.first("BoxClosed");
        List<String> listed =
                new ArrayList<>(JsonReader.of(closed.body().fields()).texts("entries"));
        dropped.forEach(each -> {
            listed.remove(each.entry().hex());
            story.drop(each);
        });
        story.rewrite(
                closed,
                JsonObject.with("deadline", ProcurementStory.DEADLINE.toString())
                        .with("entries", JsonArray.ofTexts(listed))
                        .build());
        String link = broken(story.write(folder), story.anchors());
        assertTrue(link.endsWith("leaves 2 bidders in the box; with fewer than 3 nothing is opened"), link);
    }

    @Test
    void statementThatSaysAnotherThingThanItsActIsFound() throws IOException {
        Story story = ProcurementStory.tell(ORIGIN, false);
        var received = story.first("BidReceived");
        story.rewrite(
                received,
                JsonObject.with(
                                "vendor",
                                story.parties.vendors.get(0).organisation().text())
                        .with("lot", "1")
                        .with("version", 7)
                        .build());
        assertTrue(broken(story.write(folder), story.anchors()).contains("says another version than the act"));
    }

    @Test
    void actThatThisVerifierDoesNotKnowIsNotPassedOver() throws IOException {
        Story story = ProcurementStory.tell(ORIGIN, false);
        story.told("ScoresAdjusted", org.hengbiao.evidence.Actor.PLATFORM, JsonObject.empty(), null);
        assertTrue(broken(story.write(folder), story.anchors()).contains("no such act is known"));
    }

    @Test
    void statementOfAnyActMissingIsNoticedUnlessNothingRestsOnIt() throws IOException {
        List<String> optional = Arrays.asList("BidRefused", "PartsRehashed", "SheetsLocked", "OpeningRehearsed");
        Story story = ProcurementStory.tell(ORIGIN, false);
        Set<String> seen = new HashSet<>();
        for (var statement : List.copyOf(story.statements)) {
            if (!seen.add(statement.header().act())) {
                continue;
            }
            int place = story.statements.indexOf(statement);
            var acts = List.copyOf(story.acts);
            story.drop(statement);
            Outcome outcome = DossierVerification.verify(story.write(folder), Optional.of(story.anchors()))
                    .outcome();
            boolean needed = !optional.contains(statement.header().act());
            assertEquals(
                    needed ? Outcome.BROKEN : Outcome.VERIFIED,
                    outcome,
                    statement.header().act());
            story.statements.add(place, statement);
            story.acts.clear();
            story.acts.addAll(acts);
        }
    }
}
