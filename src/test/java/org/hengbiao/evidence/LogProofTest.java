package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hengbiao.evidence.EvidenceException.Link;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogProofTest {

    private static final LogFixture LOG = new LogFixture();
    private static final LogProof PROOF = LOG.proof();
    private static final Sha256 ENTRY = LOG.statement.entry();

    static List<String> brokenProofs() {
        return Resources.names("proofs", "error_");
    }

    private static Link broken(LogProof proof) {
        return assertThrows(EvidenceException.class, () -> proof.verify(ENTRY, LogFixture.TRUST))
                .link();
    }

    @Test
    void aProofLeadsFromTheStatementToTheCosignedCheckpoint() {
        assertEquals(
                LOG.checkpoint(LogFixture.SIZE),
                PROOF.verify(ENTRY, LogFixture.TRUST).checkpoint());
    }

    @Test
    void theFileIsWrittenAsBefore() {
        assertEquals(
                new String(Resources.read("proofs/box_closed.tlog-proof"), StandardCharsets.UTF_8),
                new String(PROOF.format(), StandardCharsets.UTF_8));
    }

    @Test
    void aProofIsReadBackAsItWasWritten() {
        assertEquals(PROOF, LogProof.parse(PROOF.format()));
        LogProof only = new LogProof(ENTRY, PROOF.slot(), 0, List.of(), LOG.cosigned(1));
        assertEquals(only, LogProof.parse(only.format()));
    }

    @ParameterizedTest
    @MethodSource("brokenProofs")
    void aProofOfAnotherFormIsRefused(String file) {
        byte[] octets = Resources.read("proofs/" + file);
        assertThrows(MalformedException.class, () -> LogProof.parse(octets));
    }

    @Test
    void anyAlteredCharacterIsSeen() {
        byte[] octets = PROOF.format();
        for (int at = 0; at < octets.length; at++) {
            byte[] altered = octets.clone();
            altered[at] = (byte) (altered[at] == '1' ? '2' : '1');
            assertRefused(altered, "octet " + at);
        }
    }

    @Test
    void anyLineLeftOutRepeatedOrSwappedIsSeen() {
        List<String> lines = List.of(new String(PROOF.format(), StandardCharsets.UTF_8).split("\n", -1));
        for (int at = 0; at < lines.size() - 1; at++) {
            List<String> missing = new ArrayList<>(lines);
            missing.remove(at);
            assertRefused(bytes(missing), "without line " + at);
            if (at < lines.size() - 4) {
                List<String> twice = new ArrayList<>(lines);
                twice.add(at, lines.get(at));
                assertRefused(bytes(twice), "line twice " + at);
                List<String> swapped = new ArrayList<>(lines);
                swapped.set(at, lines.get(at + 1));
                swapped.set(at + 1, lines.get(at));
                assertRefused(bytes(swapped), "swapped " + at);
            }
        }
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] octets, String what) {
        RuntimeException refusal = assertThrows(
                RuntimeException.class, () -> LogProof.parse(octets).verify(ENTRY, LogFixture.TRUST), what);
        assertEquals(
                true,
                refusal instanceof MalformedException || refusal instanceof EvidenceException,
                () -> what + " fails with " + refusal);
    }

    @Test
    void whateverIsReadFailsInADeclaredWayOnly() {
        Random random = new Random(20_261_124);
        byte[] octets = PROOF.format();
        for (int round = 0; round < 3000; round++) {
            byte[] altered =
                    Arrays.copyOf(octets, octets.length - random.nextInt(3) * random.nextInt(octets.length / 3));
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
            }
            if (!Arrays.equals(altered, octets)) {
                assertRefused(altered, "round " + round);
            }
        }
    }

    @Test
    void aProofOfAnotherEntryIsNamedEntry() {
        EvidenceException broken = assertThrows(
                EvidenceException.class, () -> PROOF.verify(Sha256.ofText("another act"), LogFixture.TRUST));
        assertEquals(Link.ENTRY, broken.link());
    }

    @Test
    void anEntryThatIsOnlyClaimedIsNamedInclusion() {
        Sha256 forged = Sha256.ofText("forged");
        LogProof proof = new LogProof(forged, PROOF.slot(), PROOF.index(), PROOF.path(), PROOF.checkpoint());
        EvidenceException broken = assertThrows(EvidenceException.class, () -> proof.verify(forged, LogFixture.TRUST));
        assertEquals(Link.INCLUSION, broken.link());
    }

    @Test
    void anAlteredSlotPathIsNamedInclusion() {
        SlotProof altered = new SlotProof(
                PROOF.slot().slot(), TreeFixtures.flip(PROOF.slot().path(), 11, 0));
        assertEquals(
                Link.INCLUSION, broken(new LogProof(ENTRY, altered, PROOF.index(), PROOF.path(), PROOF.checkpoint())));
    }

    @Test
    void anIndexBeyondTheLogIsNamedLogPath() {
        for (long index : new long[] {LogFixture.SIZE, Long.MAX_VALUE}) {
            assertEquals(
                    Link.LOG_PATH, broken(new LogProof(ENTRY, PROOF.slot(), index, PROOF.path(), PROOF.checkpoint())));
        }
    }

    @Test
    void aPathTooLongOrTooShortIsNamedLogPath() {
        List<Sha256> longer = TreeFixtures.with(PROOF.path(), 0, ENTRY);
        List<Sha256> shorter = TreeFixtures.without(PROOF.path(), 0);
        for (List<Sha256> path : List.of(longer, shorter)) {
            assertEquals(
                    Link.LOG_PATH, broken(new LogProof(ENTRY, PROOF.slot(), PROOF.index(), path, PROOF.checkpoint())));
        }
    }

    @Test
    void aCheckpointBeforeTheTickIsNamedLogPathAndALaterOneInclusion() {
        assertEquals(
                Link.LOG_PATH, broken(new LogProof(ENTRY, PROOF.slot(), PROOF.index(), PROOF.path(), LOG.cosigned(6))));
        assertEquals(
                Link.INCLUSION,
                broken(new LogProof(ENTRY, PROOF.slot(), PROOF.index(), PROOF.path(), LOG.cosigned(10))));
    }

    @Test
    void aSandboxsProofIsNamedOriginByAProductionReader() {
        NoteSigner production = new NoteSigner("log.example/production", LogFixture.key("production"));
        LogTrust trust = new LogTrust(production.name(), List.of(production.verifierKey()), List.of(), 0);
        EvidenceException broken = assertThrows(EvidenceException.class, () -> PROOF.verify(ENTRY, trust));
        assertEquals(Link.ORIGIN, broken.link());
    }

    @Test
    void aLinkHasAStableName() {
        assertEquals("checkpoint-signature", Link.CHECKPOINT_SIGNATURE.code());
        assertEquals("entry: another", new EvidenceException(Link.ENTRY, "another").getMessage());
    }

    @Test
    void aGrownLogStillProvesTheOldEntry() {
        InclusionProof now = InclusionProof.of(LOG.tree, LogFixture.BUSY, 9);
        LogProof proof = new LogProof(ENTRY, PROOF.slot(), LogFixture.BUSY, now.path(), LOG.cosigned(9));
        assertArrayEquals(proof.format(), LogProof.parse(proof.format()).format());
        assertEquals(LOG.checkpoint(9), proof.verify(ENTRY, LogFixture.TRUST).checkpoint());
    }
}
