package org.hengbiao.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The digests that are accepted; anything else, SHA-1 and MD5 among it, is refused. */
enum DigestKind {
    SHA256(NISTObjectIdentifiers.id_sha256.getId(), "SHA-256", 32),
    SHA384(NISTObjectIdentifiers.id_sha384.getId(), "SHA-384", 48),
    SHA512(NISTObjectIdentifiers.id_sha512.getId(), "SHA-512", 64),
    SM3(GMObjectIdentifiers.sm3.getId(), "SM3", 32);

    private final String oid;
    private final String jcaName;
    private final int length;

    DigestKind(String oid, String jcaName, int length) {
        this.oid = oid;
        this.jcaName = jcaName;
        this.length = length;
    }

    /** The digest that {@code identifier} names, with parameters absent or NULL (RFC 5754 section 2). */
    static DigestKind of(AlgorithmIdentifier identifier) throws SignatureRefused {
        ASN1Encodable parameters = identifier.getParameters();
        boolean plain = parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive());
        for (DigestKind kind : values()) {
            if (plain && kind.oid.equals(identifier.getAlgorithm().getId())) {
                return kind;
            }
        }
        throw new SignatureRefused(
                SignatureRefused.Reason.ALGORITHM,
                "the digest " + identifier.getAlgorithm() + " is not accepted: SHA-256, SHA-384, SHA-512 or SM3");
    }

    AlgorithmIdentifier identifier() {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
    }

    String jcaName() {
        return jcaName;
    }

    /** As signature algorithm names write it: without the hyphen. */
    String signatureName() {
        return jcaName.replace("-", "");
    }

    /** Length of a digest in octets. */
    int length() {
        return length;
    }

    byte[] digest(byte[] content) {
        try {
            MessageDigest digest =
                    this == SM3 ? MessageDigest.getInstance(jcaName, Crypto.BC) : MessageDigest.getInstance(jcaName);
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the platform lacks " + jcaName, e);
        }
    }
}
