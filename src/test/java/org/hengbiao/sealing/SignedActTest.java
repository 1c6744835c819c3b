package org.hengbiao.sealing;

import static org.hengbiao.sealing.SealingFixture.VENDOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.hengbiao.sealing.SignatureRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedActTest {

    private static final byte[] CONTENT = "{\"type\":\"example\"}".getBytes(StandardCharsets.UTF_8);

    private static Reason refusal(byte[] der) {
        return assertThrows(SignatureRefused.class, () -> SignedAct.verifyAttached(der))
                .reason();
    }

    @Test
    void attachedSignatureVerifiesAndGivesItsContent() throws Exception {
        SignedAct act = SignedAct.verifyAttached(Cms.signAttached(VENDOR, CONTENT));

        assertArrayEquals(CONTENT, act.content());
        assertEquals(Certificates.fingerprint(VENDOR.certificate()), act.signerFingerprint());
        assertEquals(
                SealingFixture.VENDOR_CODE,
                Certificates.creditCode(act.signer()).orElseThrow());
    }

    @Test
    void detachedSignatureVerifiesOnlyOverItsContent() throws Exception {
        byte[] signature = Cms.signDetached(VENDOR, CONTENT);

        assertArrayEquals(CONTENT, SignedAct.verifyDetached(signature, CONTENT).content());
        SignatureRefused refused =
                assertThrows(SignatureRefused.class, () -> SignedAct.verifyDetached(signature, new byte[] {1}));
        assertEquals(Reason.WRONG_SIGNATURE, refused.reason());
        assertEquals(Reason.NOT_SIGNED_DATA, refusal(signature));
        assertEquals(
                Reason.NOT_SIGNED_DATA,
                assertThrows(
                                SignatureRefused.class,
                                () -> SignedAct.verifyDetached(Cms.signAttached(VENDOR, CONTENT), CONTENT))
                        .reason());
    }

    @ParameterizedTest
    @CsvSource({
        "EC,secp384r1,SHA256withECDSA",
        "EC,sm2p256v1,SM3withSM2",
        "RSA,2048,SHA256withRSA",
    })
    void otherAcceptedKeysSignAndVerify(String kind, String size, String certificateAlgorithm) throws Exception {
        KeyPair pair = newPair(kind, size);
        SigningKey key = SigningKey.of(pair.getPrivate(), List.of(selfSigned(pair, certificateAlgorithm)));

        assertArrayEquals(
                CONTENT,
                SignedAct.verifyAttached(Cms.signAttached(key, CONTENT)).content());
    }

    @Test
    void pssWithOneHashVerifies() throws Exception {
        KeyPair pair = newPair("RSA", "2048");
        SigningKey key = SigningKey.of(pair.getPrivate(), List.of(selfSigned(pair, "SHA256withRSA")))
                .withPss();

        assertArrayEquals(
                CONTENT,
                SignedAct.verifyAttached(Cms.signAttached(key, CONTENT)).content());
    }

    @ParameterizedTest
    @CsvSource({
        "EC,secp256k1,SHA256withECDSA,KEY",
        "RSA,1024,SHA256withRSA,KEY",
        "RSA,2048,SHA1withRSA,ALGORITHM",
    })
    void otherKeysAndCertificatesAreRefused(String kind, String size, String algorithm, Reason reason)
            throws Exception {
        KeyPair pair = newPair(kind, size);
        X509Certificate certificate = selfSigned(pair, algorithm);

        SignatureRefused refused =
                assertThrows(SignatureRefused.class, () -> Certificates.parse(certificate.getEncoded()));
        assertEquals(reason, refused.reason());
    }

    @ParameterizedTest
    @CsvSource({"SHA1withECDSA,ALGORITHM", "SHA256withECDSA,SIGNING_CERTIFICATE"})
    void signaturesOfOtherMakersAreRefusedForTheirWeakness(String algorithm, Reason reason) throws Exception {
        KeyPair pair = newPair("EC", "secp256r1");
        X509Certificate certificate = selfSigned(pair, "SHA256withECDSA");

        assertEquals(reason, refusal(generated(algorithm, pair.getPrivate(), certificate)));
    }

    private static byte[] generated(String algorithm, PrivateKey key, X509Certificate certificate) throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().setProvider(Crypto.BC).build(algorithm, key, certificate));
        generator.addCertificate(new org.bouncycastle.cert.jcajce.JcaX509CertificateHolder(certificate));
        return generator
                .generate(new CMSProcessableByteArray(CONTENT), true)
                .toASN1Structure()
                .getEncoded(ASN1Encoding.DER);
    }

    @Test
    void indefiniteLengthsAreRefused() throws Exception {
        ContentInfo parsed = ContentInfo.getInstance(Cms.signAttached(VENDOR, CONTENT));
        SignedData data = SignedData.getInstance(parsed.getContent());
        byte[] ber = new ContentInfo(
                        parsed.getContentType(),
                        new org.bouncycastle.asn1.BERSequence(vector((ASN1Sequence) data.toASN1Primitive())))
                .getEncoded(ASN1Encoding.BER);

        assertEquals(Reason.NOT_DER, refusal(ber));
    }

    private static ASN1EncodableVector vector(ASN1Sequence sequence) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        sequence.forEach(vector::add);
        return vector;
    }

    @Test
    void octetsAfterTheEndAreRefused() throws Exception {
        byte[] der = Cms.signAttached(VENDOR, CONTENT);

        assertEquals(Reason.NOT_DER, refusal(Arrays.copyOf(der, der.length + 1)));
        assertEquals(Reason.NOT_DER, refusal(Arrays.copyOf(der, der.length - 1)));
        assertEquals(Reason.NOT_DER, refusal(new byte[0]));
    }

    @Test
    void nestedBombIsRefusedBeforeAnyParserSeesIt() {
        byte[] bomb = new byte[4 * 16_000];
        for (int i = 0; i < 16_000; i++) {
            int left = bomb.length - 4 * i - 4;
            bomb[4 * i] = 0x30;
            bomb[4 * i + 1] = (byte) 0x82;
            bomb[4 * i + 2] = (byte) (left >> 8);
            bomb[4 * i + 3] = (byte) left;
        }

        assertEquals(Reason.NOT_DER, refusal(bomb));
        assertEquals(Reason.TOO_LARGE, refusal(new byte[SignedAct.MAX_OCTETS + 1]));
    }

    /** Puts other signers into a good signature. */
    private static byte[] withSigners(SignerInfo... signers) throws Exception {
        SignedData data = signedData();
        return encoded(data, new DERSet(signers));
    }

    private static SignedData signedData() throws Exception {
        return SignedData.getInstance(
                ContentInfo.getInstance(Cms.signAttached(VENDOR, CONTENT)).getContent());
    }

    private static byte[] encoded(SignedData data, ASN1Set signers) {
        SignedData changed = new SignedData(
                data.getDigestAlgorithms(), data.getEncapContentInfo(), data.getCertificates(), null, signers);
        return Cms.der(new ContentInfo(CMSObjectIdentifiers.signedData, changed));
    }

    private static SignerInfo goodSigner() throws Exception {
        return SignerInfo.getInstance(signedData().getSignerInfos().getObjectAt(0));
    }

    @Test
    void noSignerAndTwoSignersAreRefused() throws Exception {
        assertEquals(Reason.NOT_ONE_SIGNER, refusal(withSigners()));
        assertEquals(Reason.NOT_ONE_SIGNER, refusal(withSigners(goodSigner(), goodSigner())));
    }

    /** A signer whose attributes are {@code attributes}, really signed by the vendor. */
    private static byte[] withAttributes(Attribute... attributes) throws Exception {
        SignerInfo good = goodSigner();
        ASN1Set set = new DERSet(attributes);
        SignerInfo changed = new SignerInfo(
                good.getSID(),
                good.getDigestAlgorithm(),
                set,
                good.getDigestEncryptionAlgorithm(),
                new DEROctetString(VENDOR.sign(Cms.der(set))),
                (ASN1Set) null);
        return withSigners(changed);
    }

    private static Attribute[] goodAttributes() throws Exception {
        return Arrays.stream(goodSigner().getAuthenticatedAttributes().toArray())
                .map(Attribute::getInstance)
                .toArray(Attribute[]::new);
    }

    @Test
    void missingMessageDigestIsRefused() throws Exception {
        Attribute[] rest = Arrays.stream(goodAttributes())
                .filter(attribute -> !attribute.getAttrType().equals(CMSAttributes.messageDigest))
                .toArray(Attribute[]::new);

        assertEquals(Reason.SIGNED_ATTRIBUTES, refusal(withAttributes(rest)));
    }

    @Test
    void missingContentTypeIsRefused() throws Exception {
        Attribute[] rest = Arrays.stream(goodAttributes())
                .filter(attribute -> !attribute.getAttrType().equals(CMSAttributes.contentType))
                .toArray(Attribute[]::new);

        assertEquals(Reason.SIGNED_ATTRIBUTES, refusal(withAttributes(rest)));
    }

    @Test
    void repeatedAttributeIsRefused() throws Exception {
        Attribute[] good = goodAttributes();
        Attribute[] more = Arrays.copyOf(good, good.length + 1);
        more[good.length] = good[0];

        assertEquals(Reason.SIGNED_ATTRIBUTES, refusal(withAttributes(more)));
    }

    /** RFC 5652 section 5.4: without attributes, the DER of attributes would verify as content. */
    @Test
    void signedAttributesReplayedAsContentAreRefused() throws Exception {
        SignerInfo good = goodSigner();
        byte[] attributes = Cms.der(good.getAuthenticatedAttributes());
        SignedData data = signedData();
        SignerInfo replayed = new SignerInfo(
                good.getSID(),
                good.getDigestAlgorithm(),
                (ASN1Set) null,
                good.getDigestEncryptionAlgorithm(),
                good.getEncryptedDigest(),
                (ASN1Set) null);
        SignedData changed = new SignedData(
                data.getDigestAlgorithms(),
                new ContentInfo(CMSObjectIdentifiers.data, new DEROctetString(attributes)),
                data.getCertificates(),
                null,
                new DERSet(replayed));

        assertEquals(
                Reason.SIGNED_ATTRIBUTES, refusal(Cms.der(new ContentInfo(CMSObjectIdentifiers.signedData, changed))));
    }

    @Test
    void unsignedAttributesAreRefused() throws Exception {
        SignerInfo good = goodSigner();
        SignerInfo changed = new SignerInfo(
                good.getSID(),
                good.getDigestAlgorithm(),
                good.getAuthenticatedAttributes(),
                good.getDigestEncryptionAlgorithm(),
                good.getEncryptedDigest(),
                new DERSet(new Attribute(CMSAttributes.counterSignature, new DERSet(new DERSequence()))));

        assertEquals(Reason.SIGNED_ATTRIBUTES, refusal(withSigners(changed)));
    }

    /** Whatever bytes come: a verified act or one declared refusal. */
    @Test
    void everyChangedOctetIsRefusedInTheDeclaredWay() throws Exception {
        byte[] good = Cms.signAttached(VENDOR, CONTENT);
        Random random = new Random(20261124);
        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= (byte) (1 + random.nextInt(255));
            assertThrows(SignatureRefused.class, () -> SignedAct.verifyAttached(changed), "octet " + i);
        }
    }

    private static KeyPair newPair(String kind, String size) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind, Crypto.BC);
        if (kind.equals("RSA")) {
            generator.initialize(Integer.parseInt(size), new SecureRandom());
        } else {
            generator.initialize(new ECGenParameterSpec(size), new SecureRandom());
        }
        return generator.generateKeyPair();
    }

    private static X509Certificate selfSigned(KeyPair pair, String algorithm) throws Exception {
        X500Name name = new X500Name("CN=示例");
        var holder = new JcaX509v3CertificateBuilder(
                        name,
                        java.math.BigInteger.ONE,
                        java.util.Date.from(SealingFixture.FROM),
                        java.util.Date.from(SealingFixture.UNTIL),
                        name,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder(algorithm)
                        .setProvider(Crypto.BC)
                        .build(pair.getPrivate()));
        return new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                .setProvider(Crypto.BC)
                .getCertificate(holder);
    }

    @Test
    void keyOutsideSignsTheOctetsThatItIsGiven() throws Exception {
        KeyPair pair = newPair("EC", "secp256r1");
        SigningKey outside = SigningKey.ofSigner(
                message -> {
                    Signature signature = Signature.getInstance("SHA256withECDSA");
                    signature.initSign(java.security.KeyFactory.getInstance("EC")
                            .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(
                                    pair.getPrivate().getEncoded())));
                    signature.update(message);
                    return signature.sign();
                },
                List.of(selfSigned(pair, "SHA256withECDSA")));

        assertArrayEquals(
                CONTENT,
                SignedAct.verifyAttached(Cms.signAttached(outside, CONTENT)).content());
    }
}
