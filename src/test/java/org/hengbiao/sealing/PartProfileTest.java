package org.hengbiao.sealing;

import static org.hengbiao.sealing.SealingFixture.CEREMONY;
import static org.hengbiao.sealing.SealingFixture.OPENING_KEY;
import static org.hengbiao.sealing.SealingFixture.RANDOM;
import static org.hengbiao.sealing.SealingFixture.context;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hengbiao.sealing.PartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProfileTest {

    private static final byte[] PLAIN = "sealed content".getBytes(StandardCharsets.UTF_8);
    private static final PartContext HERE = context(1, 2);

    private static byte[] sealed() throws KeyRefused {
        return new PartSealer(RANDOM).seal(PLAIN, HERE, CEREMONY.certificate());
    }

    private static Reason refusal(byte[] part) {
        return assertThrows(PartRefused.class, () -> PartProfile.check(part, HERE.ukm(), CEREMONY.certificate()))
                .reason();
    }

    @Test
    void partKeepsItsOwnProfileAndOpens() throws Exception {
        byte[] part = sealed();
        byte[] before = part.clone();

        assertEquals(
                PLAIN.length,
                PartProfile.check(part, HERE.ukm(), CEREMONY.certificate()).plainOctets());
        assertArrayEquals(PLAIN, new PartOpener(OPENING_KEY).open(part, HERE));
        assertArrayEquals(before, part);
    }

    @Test
    void everyPartHasItsOwnKeyNonceAndEphemeralKey() throws Exception {
        PartProfile one = PartProfile.check(sealed(), HERE.ukm(), CEREMONY.certificate());
        PartProfile two = PartProfile.check(sealed(), HERE.ukm(), CEREMONY.certificate());

        assertEquals(false, Arrays.equals(one.nonce(), two.nonce()));
        assertEquals(false, Arrays.equals(one.point(), two.point()));
        assertEquals(false, Arrays.equals(one.wrapped(), two.wrapped()));
    }

    @Test
    void partMovedElsewhereIsRefusedWithoutAnyKey() throws Exception {
        byte[] part = sealed();

        PartRefused refused = assertThrows(
                PartRefused.class, () -> PartProfile.check(part, context(2, 2).ukm(), CEREMONY.certificate()));
        assertEquals(Reason.CONTEXT, refused.reason());
    }

    /** RFC 5753 section 7.2: ukm enters the key derivation, so exchanging it does not help either. */
    @Test
    void partWithExchangedUkmDoesNotOpen() throws Exception {
        PartContext elsewhere = context(2, 2);
        byte[] moved = edited(recipient -> with(
                recipient,
                2,
                new DERTaggedObject(true, 1, new DEROctetString(elsewhere.ukm().octets()))));

        PartProfile.check(moved, elsewhere.ukm(), CEREMONY.certificate());
        PartRefused refused = assertThrows(PartRefused.class, () -> new PartOpener(OPENING_KEY).open(moved, elsewhere));
        assertEquals(Reason.DOES_NOT_OPEN, refused.reason());
    }

    @Test
    void alteredCiphertextDoesNotOpen() throws Exception {
        byte[] part = sealed();
        part[part.length - 20] ^= 1;

        PartRefused refused = assertThrows(PartRefused.class, () -> new PartOpener(OPENING_KEY).open(part, HERE));
        assertEquals(Reason.DOES_NOT_OPEN, refused.reason());
    }

    @Test
    void partForAnotherCertificateIsRefused() throws Exception {
        byte[] part = Envelope.seal(
                PLAIN,
                PLAIN.length,
                HERE.ukm(),
                SealingFixture.SHARE_KEYS.get(0).certificate(),
                RANDOM);

        assertEquals(Reason.OTHER_CERTIFICATE, refusal(part));
    }

    @Test
    void twoRecipientsAreRefused() throws Exception {
        byte[] part = editedEnvelope(enveloped -> with(
                enveloped, 1, new DERSet(new ASN1Encodable[] {recipientOf(enveloped), recipientOf(editableCopy())})));

        assertEquals(Reason.RECIPIENT, refusal(part));
    }

    @Test
    void twoEncryptedKeysAreRefused() throws Exception {
        byte[] part = edited(recipient -> {
            ASN1Encodable key =
                    ASN1Sequence.getInstance(recipient.getObjectAt(4)).getObjectAt(0);
            return with(recipient, 4, new DERSequence(new ASN1Encodable[] {key, key}));
        });

        assertEquals(Reason.RECIPIENT, refusal(part));
    }

    @Test
    void shortTagIsRefused() throws Exception {
        byte[] oneOctet = editedEnvelope(enveloped -> with(enveloped, 3, new DEROctetString(new byte[1])));
        byte[] twelve = editedContent(12, true);

        assertEquals(Reason.TAG, refusal(oneOctet));
        assertEquals(Reason.TAG, refusal(twelve));
        assertEquals(Reason.TAG, refusal(editedContent(16, false)));
    }

    /** Writes another tag length, or leaves it to its default of 12. */
    private static byte[] editedContent(int tagLength, boolean written) throws Exception {
        return editedEnvelope(enveloped -> {
            ASN1Sequence content = ASN1Sequence.getInstance(enveloped.getObjectAt(2));
            DEROctetString nonce = new DEROctetString(new byte[12]);
            ASN1Encodable parameters = written
                    ? new DERSequence(new ASN1Encodable[] {nonce, new ASN1Integer(tagLength)})
                    : new DERSequence(nonce);
            return with(
                    enveloped,
                    2,
                    with(content, 1, new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, parameters)));
        });
    }

    @Test
    void otherCiphersAreRefused() throws Exception {
        byte[] cbc = editedEnvelope(enveloped -> with(
                enveloped,
                2,
                with(
                        ASN1Sequence.getInstance(enveloped.getObjectAt(2)),
                        1,
                        new AlgorithmIdentifier(
                                NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(new byte[16])))));
        byte[] wrapWithNull = edited(recipient -> with(
                recipient,
                3,
                new AlgorithmIdentifier(
                        org.bouncycastle.asn1.sec.SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme,
                        new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap, DERNull.INSTANCE))));

        assertEquals(Reason.ALGORITHM, refusal(cbc));
        assertEquals(Reason.ALGORITHM, refusal(wrapWithNull));
    }

    @Test
    void pointOffTheCurveOrCompressedIsRefused() throws Exception {
        byte[] off = new byte[65];
        off[0] = 4;
        off[64] = 1;
        byte[] compressed = new byte[33];
        compressed[0] = 2;

        assertEquals(Reason.ORIGINATOR, refusal(withPoint(off)));
        assertEquals(Reason.ORIGINATOR, refusal(withPoint(compressed)));
    }

    private static byte[] withPoint(byte[] point) throws Exception {
        ASN1Encodable key = new DERSequence(new ASN1Encodable[] {
            new AlgorithmIdentifier(org.bouncycastle.asn1.x9.X9ObjectIdentifiers.id_ecPublicKey),
            new org.bouncycastle.asn1.DERBitString(point)
        });
        return edited(
                recipient -> with(recipient, 1, new DERTaggedObject(true, 0, new DERTaggedObject(false, 1, key))));
    }

    @Test
    void attributesAndOriginatorInfoAreRefused() throws Exception {
        byte[] unauthenticated = editedEnvelope(
                enveloped -> appended(enveloped, new DERTaggedObject(false, 2, new DERSet(new DERSequence()))));

        assertEquals(Reason.NOT_AUTH_ENVELOPED, refusal(unauthenticated));
        byte[] version1 = editedEnvelope(enveloped -> with(enveloped, 0, new ASN1Integer(1)));
        assertEquals(Reason.NOT_AUTH_ENVELOPED, refusal(version1));
    }

    @Test
    void indefiniteLengthsAndTrailingOctetsAreRefused() throws Exception {
        byte[] good = sealed();
        byte[] ber = new BERSequence(new ASN1Encodable[] {
                    CMSObjectIdentifiers.authEnvelopedData,
                    ASN1Sequence.getInstance(good).getObjectAt(1)
                })
                .getEncoded(ASN1Encoding.BER);

        assertEquals(Reason.NOT_DER, refusal(ber));
        assertEquals(Reason.NOT_DER, refusal(Arrays.copyOf(good, good.length + 1)));
        assertEquals(Reason.NOT_DER, refusal(new byte[0]));
        assertEquals(Reason.PART_SIZE, refusal(new byte[PartProfile.MAX_OCTETS + 1]));
    }

    @Test
    void everyChangedOctetIsRefusedInTheDeclaredWay() throws Exception {
        byte[] good = sealed();
        Random random = new Random(20261124);
        PartOpener opener = new PartOpener(OPENING_KEY);
        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= (byte) (1 + random.nextInt(255));
            assertThrows(PartRefused.class, () -> opener.open(changed, HERE), "octet " + i);
        }
    }

    @Test
    void openSslOpensAPart(@TempDir Path folder) throws Exception {
        OpenSsl.demandThere();
        OpenSsl.writePem(
                folder.resolve("key.pem"), "PRIVATE KEY", OPENING_KEY.key().getEncoded());
        OpenSsl.writePem(folder.resolve("cert.pem"), "CERTIFICATE", Certificates.der(CEREMONY.certificate()));
        Files.write(folder.resolve("part.p7m"), sealed());

        OpenSsl.run(
                folder,
                "cms",
                "-decrypt",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "part.p7m",
                "-recip",
                "cert.pem",
                "-inkey",
                "key.pem",
                "-out",
                "plain");

        assertArrayEquals(PLAIN, Files.readAllBytes(folder.resolve("plain")));
    }

    private static ASN1Sequence editableCopy() {
        try {
            return envelope(sealed());
        } catch (KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    private static ASN1Sequence envelope(byte[] part) {
        ASN1TaggedObject tagged =
                ASN1TaggedObject.getInstance(ASN1Sequence.getInstance(part).getObjectAt(1));
        return ASN1Sequence.getInstance(tagged.getExplicitBaseObject());
    }

    private static ASN1Encodable recipientOf(ASN1Sequence enveloped) {
        return ASN1Set.getInstance(enveloped.getObjectAt(1)).getObjectAt(0);
    }

    private static byte[] editedEnvelope(UnaryOperator<ASN1Sequence> edit) throws KeyRefused, IOException {
        ASN1Sequence changed = edit.apply(envelope(sealed()));
        return Cms.der(new DERSequence(
                new ASN1Encodable[] {CMSObjectIdentifiers.authEnvelopedData, new DERTaggedObject(true, 0, changed)}));
    }

    private static byte[] edited(UnaryOperator<ASN1Sequence> edit) throws KeyRefused, IOException {
        return editedEnvelope(enveloped -> {
            ASN1Sequence recipient =
                    ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(recipientOf(enveloped)), false);
            return with(enveloped, 1, new DERSet(new DERTaggedObject(false, 1, edit.apply(recipient))));
        });
    }

    private static ASN1Sequence with(ASN1Sequence sequence, int index, ASN1Encodable value) {
        ASN1Encodable[] items = sequence.toArray();
        items[index] = value;
        return new DERSequence(items);
    }

    private static ASN1Sequence appended(ASN1Sequence sequence, ASN1Encodable value) {
        ASN1Encodable[] items = Arrays.copyOf(sequence.toArray(), sequence.size() + 1, ASN1Encodable[].class);
        items[sequence.size()] = value;
        return new DERSequence(items);
    }

    @Test
    void ciphertextLiesWhereTheProfileSays() throws Exception {
        ASN1Sequence content = ASN1Sequence.getInstance(envelope(sealed()).getObjectAt(2));
        ASN1OctetString ciphertext =
                ASN1OctetString.getInstance(ASN1TaggedObject.getInstance(content.getObjectAt(2)), false);

        assertEquals(PLAIN.length, ciphertext.getOctetsLength());
    }
}
