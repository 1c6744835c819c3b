package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hengbiao.evidence.EvidenceException.Link;
import org.hengbiao.sealing.Ed25519;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTrustTest {

    private static final LogFixture LOG = new LogFixture();
    private static final VerifierKey LOG_KEY = LogFixture.LOG.verifierKey();
    private static final VerifierKey OPENER_KEY = LogFixture.OPENER.verifierKey();

    private static Link broken(LogTrust trust, SignedCheckpoint signed) {
        return assertThrows(EvidenceException.class, () -> trust.check(signed)).link();
    }

    private static LogTrust requiring(int required, VerifierKey... cosigners) {
        return new LogTrust(LogFixture.ORIGIN, List.of(LOG_KEY), List.of(cosigners), required);
    }

    /** The signature with one bit flipped after the key id. */
    private static NoteSignature tampered(NoteSignature signature, VerifierKey key, int bit) {
        byte[] octets = signature.signature();
        octets[bit / 8] ^= (byte) (1 << bit % 8);
        return NoteSignature.of(key, octets);
    }

    @Test
    void aCosignedCheckpointIsTrustedWithTheCosignersTimes() {
        TrustedCheckpoint trusted = LogFixture.TRUST.check(LOG.cosigned(4));
        assertEquals(LOG.checkpoint(4), trusted.checkpoint());
        assertEquals(
                List.of(Instant.parse("2026-11-24T08:00:16Z"), Instant.parse("2026-11-24T08:00:17Z")),
                trusted.cosignatures().stream()
                        .map(TrustedCheckpoint.Cosignature::at)
                        .toList());
    }

    @Test
    void aCosignatureSignsTheMessageOfTheSpecification() {
        SignedCheckpoint signed = LOG.cosigned(4);
        byte[] octets = LogFixture.OPENER
                .cosign(signed, Instant.ofEpochSecond(1_679_315_147, 999_999_999))
                .signature();
        assertEquals(1_679_315_147, ByteBuffer.wrap(octets).getLong());
        byte[] message = ("cosignature/v1\ntime 1679315147\n" + signed.note().text()).getBytes(StandardCharsets.UTF_8);
        assertTrue(OPENER_KEY.key().verifies(message, Arrays.copyOfRange(octets, 8, 72)));
        assertFalse(OPENER_KEY.key().verifies(signed.note().textOctets(), Arrays.copyOfRange(octets, 8, 72)));
    }

    @Test
    void anyFlippedBitOfACosignatureIsSeen() {
        SignedCheckpoint signed = LogFixture.LOG.sign(LOG.checkpoint(4));
        NoteSignature cosignature = LogFixture.OPENER.cosign(signed, LogFixture.FIRST_TICK);
        LogTrust trust = requiring(1, OPENER_KEY);
        trust.check(signed.with(cosignature));
        for (int bit = 0; bit < 8 * 72; bit++) {
            assertEquals(Link.COSIGNATURE, broken(trust, signed.with(tampered(cosignature, OPENER_KEY, bit))));
        }
    }

    @Test
    void aCosignatureOfAnotherCheckpointIsSeen() {
        SignedCheckpoint four = LogFixture.LOG.sign(LOG.checkpoint(4));
        SignedCheckpoint five = LogFixture.LOG.sign(LOG.checkpoint(5));
        NoteSignature cosignature = LogFixture.OPENER.cosign(five, LogFixture.FIRST_TICK);
        assertEquals(Link.COSIGNATURE, broken(requiring(1, OPENER_KEY), four.with(cosignature)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 253_402_300_800L, Long.MAX_VALUE})
    void aCosignatureOfAnImpossibleTimeIsRefusedEvenIfSigned(long seconds) {
        SignedCheckpoint signed = LogFixture.LOG.sign(LOG.checkpoint(4));
        byte[] signature = LogFixture.OPENER
                .key()
                .sign(SignatureKind.cosigned(seconds, signed.note().text()));
        NoteSignature cosignature = NoteSignature.of(
                OPENER_KEY,
                ByteBuffer.allocate(72).putLong(seconds).put(signature).array());
        assertEquals(Link.COSIGNATURE, broken(requiring(1, OPENER_KEY), signed.with(cosignature)));
    }

    @Test
    void aCheckpointOfAnotherLogIsRefused() {
        String sandbox = LogFixture.ORIGIN + "-sandbox";
        NoteSigner signer = new NoteSigner(sandbox, LogFixture.LOG.key());
        LogTrust trust = new LogTrust(sandbox, List.of(signer.verifierKey()), List.of(), 0);
        assertEquals(Link.ORIGIN, broken(trust, LOG.cosigned(4)));
    }

    @Test
    void aCheckpointWithoutTheLogsSignatureIsRefused() {
        Checkpoint checkpoint = LOG.checkpoint(4);
        NoteSigner impostor = new NoteSigner(LogFixture.ORIGIN, LogFixture.key("impostor"));
        assertEquals(Link.CHECKPOINT_SIGNATURE, broken(requiring(0), impostor.sign(checkpoint)));
    }

    @Test
    void aWrongSignatureInTheLogsNameRefusesTheWholeEvenBesideARightOne() {
        SignedCheckpoint signed = LOG.cosigned(4);
        NoteSignature right = signed.note().signatures().get(0);
        for (int bit = 0; bit < 8 * Ed25519.SIGNATURE_LENGTH; bit++) {
            SignedCheckpoint both = signed.with(tampered(right, LOG_KEY, bit));
            assertEquals(Link.CHECKPOINT_SIGNATURE, broken(requiring(0), both));
        }
    }

    @Test
    void cosignaturesOfStrangersArePassedOverAndDoNotCount() {
        SignedCheckpoint signed = LOG.cosigned(4);
        Cosigner third = new Cosigner("third.example", LogFixture.key("third"));
        assertEquals(1, requiring(1, OPENER_KEY).check(signed).cosignatures().size());
        assertEquals(Link.COSIGNATURE, broken(requiring(1, third.verifierKey()), signed));
    }

    @Test
    void oneCosignerDoesNotCountTwiceByCosigningTwice() {
        SignedCheckpoint signed = LogFixture.LOG.sign(LOG.checkpoint(4));
        SignedCheckpoint twice = signed.with(LogFixture.OPENER.cosign(signed, LogFixture.FIRST_TICK))
                .with(LogFixture.OPENER.cosign(signed, LogFixture.FIRST_TICK.plusSeconds(9)));
        assertEquals(Link.COSIGNATURE, broken(LogFixture.TRUST, twice));
    }

    @Test
    void oneCosignerDoesNotCountTwiceUnderTwoNames() {
        VerifierKey alias = new VerifierKey("alias.example", SignatureKind.COSIGNATURE_V1, OPENER_KEY.key());
        assertThrows(IllegalArgumentException.class, () -> requiring(1, OPENER_KEY, alias));
        assertThrows(IllegalArgumentException.class, () -> requiring(1, OPENER_KEY, OPENER_KEY));
    }

    @Test
    void aPredecessorOfTheLogsKeyIsTrustedToo() {
        NoteSigner predecessor = new NoteSigner(LogFixture.ORIGIN, LogFixture.key("predecessor"));
        LogTrust trust = new LogTrust(LogFixture.ORIGIN, List.of(LOG_KEY, predecessor.verifierKey()), List.of(), 0);
        Checkpoint checkpoint = LOG.checkpoint(4);
        assertEquals(checkpoint, trust.check(predecessor.sign(checkpoint)).checkpoint());
        assertEquals(checkpoint, trust.check(LogFixture.LOG.sign(checkpoint)).checkpoint());
    }

    @Test
    void keysOfTheWrongKindOrNameAreNoAnchors() {
        List<VerifierKey> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> new LogTrust(LogFixture.ORIGIN, none, none, 0));
        assertThrows(IllegalArgumentException.class, () -> new LogTrust("other", List.of(LOG_KEY), none, 0));
        assertThrows(
                IllegalArgumentException.class, () -> new LogTrust(OPENER_KEY.name(), List.of(OPENER_KEY), none, 0));
        assertThrows(IllegalArgumentException.class, () -> requiring(0, LOG_KEY));
        assertThrows(IllegalArgumentException.class, () -> requiring(2, OPENER_KEY));
        assertThrows(IllegalArgumentException.class, () -> requiring(-1, OPENER_KEY));
    }
}
