package org.hengbiao.sealing;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The kinds of public keys that are accepted: named curves and RSA of 2048 to 8192 bits. */
enum KeyKind {
    P256,
    P384,
    RSA,
    SM2;

    private static final int MIN_RSA_BITS = 2048;
    private static final int MAX_RSA_BITS = 8192;

    /** The kind of {@code key}; reads the structure only and computes nothing. */
    static KeyKind of(SubjectPublicKeyInfo key) throws SignatureRefused {
        ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
        if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return ofCurve(key.getAlgorithm().getParameters());
        }
        if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return ofRsa(key);
        }
        throw refused("a key of kind " + algorithm + " is not accepted");
    }

    private static KeyKind ofCurve(ASN1Encodable curve) throws SignatureRefused {
        if (SECObjectIdentifiers.secp256r1.equals(curve)) {
            return P256;
        }
        if (SECObjectIdentifiers.secp384r1.equals(curve)) {
            return P384;
        }
        if (GMObjectIdentifiers.sm2p256v1.equals(curve)) {
            return SM2;
        }
        throw refused("an elliptic curve must be named and be P-256, P-384 or SM2");
    }

    private static KeyKind ofRsa(SubjectPublicKeyInfo key) throws SignatureRefused {
        RSAPublicKey numbers;
        try {
            numbers = RSAPublicKey.getInstance(key.parsePublicKey());
        } catch (java.io.IOException | RuntimeException e) {
            throw refused("the RSA key cannot be read");
        }
        int bits = numbers.getModulus().bitLength();
        BigInteger exponent = numbers.getPublicExponent();
        if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS || numbers.getModulus().signum() < 0) {
            throw refused("an RSA key has 2048 to 8192 bits, not " + bits);
        }
        if (exponent.signum() <= 0 || !exponent.testBit(0) || exponent.bitLength() < 2 || exponent.bitLength() > 64) {
            throw refused("the public exponent of the RSA key is not accepted");
        }
        return RSA;
    }

    private static SignatureRefused refused(String detail) {
        return new SignatureRefused(SignatureRefused.Reason.KEY, detail);
    }
}
