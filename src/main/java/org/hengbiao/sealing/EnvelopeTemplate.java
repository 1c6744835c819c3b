package org.hengbiao.sealing;

import java.io.ByteArrayOutputStream;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The fixed pieces of a sealed part in DER (RFC 5083, RFC 5753, RFC 5084), written by {@link Envelope} and expected octet for
 * octet by {@link PartProfile}.
 */
final class EnvelopeTemplate {

    static final int NONCE_OCTETS = 12;
    static final int TAG_OCTETS = 16;
    static final int WRAPPED_OCTETS = 40;

    private static final ASN1ObjectIdentifier STD_DH_SHA256_KDF =
            SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme;

    static final byte[] AUTH_ENVELOPED_DATA = Cms.der(CMSObjectIdentifiers.authEnvelopedData);
    static final byte[] ID_DATA = Cms.der(CMSObjectIdentifiers.data);
    static final byte[] VERSION_0 = Cms.der(new ASN1Integer(0));
    static final byte[] VERSION_3 = Cms.der(new ASN1Integer(3));
    static final byte[] KEY_AGREEMENT = Cms.der(new AlgorithmIdentifier(STD_DH_SHA256_KDF, KeyAgreeing.WRAP));
    static final byte[] GCM = Cms.der(NISTObjectIdentifiers.id_aes256_GCM);
    static final byte[] TAG_LENGTH = Cms.der(new ASN1Integer(TAG_OCTETS));

    /** Without parameters the originator's curve is the recipient's (RFC 5753 section 3.1.1). */
    static final byte[] EC_KEY = Cms.der(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey));

    private EnvelopeTemplate() {}

    static byte[] recipientId(X509Certificate certificate) {
        return Cms.der(issuerAndSerial(certificate));
    }

    private static IssuerAndSerialNumber issuerAndSerial(X509Certificate certificate) {
        return new IssuerAndSerialNumber(Certificates.structure(certificate));
    }

    /** The set with the one recipient. */
    static byte[] recipients(byte[] point, byte[] ukm, X509Certificate certificate, byte[] wrapped) {
        ASN1Encodable originator = new DERSequence(new ASN1Encodable[] {
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey), new DERBitString(point)
        });
        ASN1Encodable encryptedKey =
                new DERSequence(new ASN1Encodable[] {issuerAndSerial(certificate), new DEROctetString(wrapped)});
        ASN1Encodable recipient = new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(3),
            new DERTaggedObject(true, 0, new DERTaggedObject(false, 1, originator)),
            new DERTaggedObject(true, 1, new DEROctetString(ukm)),
            new AlgorithmIdentifier(STD_DH_SHA256_KDF, KeyAgreeing.WRAP),
            new DERSequence(encryptedKey)
        });
        return Cms.der(new DERSet(new DERTaggedObject(false, 1, recipient)));
    }

    /** Everything before the ciphertext; the ciphertext, an octet string header and the tag follow. */
    static byte[] head(byte[] recipients, byte[] nonce, int ciphertext) {
        byte[] cipher = Cms.der(new AlgorithmIdentifier(
                NISTObjectIdentifiers.id_aes256_GCM,
                new DERSequence(new ASN1Encodable[] {new DEROctetString(nonce), new ASN1Integer(TAG_OCTETS)})));
        byte[] contentHead = joined(ID_DATA, cipher, header(0x80, ciphertext));
        int content = contentHead.length + ciphertext;
        byte[] contentFrame = joined(header(Der.SEQUENCE, content), contentHead);
        byte[] inner = joined(VERSION_0, recipients, contentFrame);
        int enveloped = inner.length + ciphertext + 2 + TAG_OCTETS;
        byte[] envelopedHead = header(Der.SEQUENCE, enveloped);
        byte[] tagged = header(0xA0, envelopedHead.length + enveloped);
        int whole = AUTH_ENVELOPED_DATA.length + tagged.length + envelopedHead.length + enveloped;
        return joined(header(Der.SEQUENCE, whole), AUTH_ENVELOPED_DATA, tagged, envelopedHead, inner);
    }

    /** Identifier and length octets in DER. */
    private static byte[] header(int tag, int length) {
        if (length < 0x80) {
            return new byte[] {(byte) tag, (byte) length};
        }
        int count = (32 - Integer.numberOfLeadingZeros(length) + 7) / 8;
        byte[] header = new byte[2 + count];
        header[0] = (byte) tag;
        header[1] = (byte) (0x80 | count);
        for (int i = 0; i < count; i++) {
            header[2 + i] = (byte) (length >>> (8 * (count - 1 - i)));
        }
        return header;
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
