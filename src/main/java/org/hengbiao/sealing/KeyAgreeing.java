package org.hengbiao.sealing;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.hengbiao.kernel.Sha256;

/**
 * One-pass ECDH on P-256 with the X9.63 key derivation over SHA-256 and AES-256 key wrap (RFC 5753 section 7.2,
 * RFC 3394): from a public and a private key and a {@code ukm} to the key that wraps a content key.
 */
final class KeyAgreeing {

    static final AlgorithmIdentifier WRAP = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap);
    static final int POINT_OCTETS = 65;

    /** Length of the wrapping key in bits, as a 32-bit number (RFC 5753 section 7.2, suppPubInfo). */
    private static final byte[] KEY_BITS = {0, 0, 1, 0};

    private static final byte[] FIRST_COUNTER = {0, 0, 0, 1};

    private KeyAgreeing() {}

    static KeyPair newKeyPair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Crypto.BC);
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("Bouncy Castle has P-256", e);
        }
    }

    /** The uncompressed point of a public key on P-256: 65 octets. */
    static byte[] point(PublicKey key) {
        return SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getBytes();
    }

    /** The public key at an uncompressed point, which must be on the curve. */
    static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        AlgorithmIdentifier algorithm =
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
        byte[] encoded = Cms.der(new SubjectPublicKeyInfo(algorithm, point));
        return KeyFactory.getInstance("EC", Crypto.BC).generatePublic(new X509EncodedKeySpec(encoded));
    }

    static byte[] wrap(SecretKey content, PrivateKey own, PublicKey other, byte[] ukm) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap", Crypto.BC);
        cipher.init(Cipher.WRAP_MODE, wrappingKey(own, other, ukm));
        return cipher.wrap(content);
    }

    static SecretKey unwrap(byte[] wrapped, PrivateKey own, PublicKey other, byte[] ukm)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap", Crypto.BC);
        cipher.init(Cipher.UNWRAP_MODE, wrappingKey(own, other, ukm));
        return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
    }

    private static SecretKey wrappingKey(PrivateKey own, PublicKey other, byte[] ukm) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH", Crypto.BC);
        agreement.init(own);
        agreement.doPhase(other, true);
        byte[] agreed = agreement.generateSecret();
        byte[] derived = Sha256.of(agreed, FIRST_COUNTER, sharedInfo(ukm)).octets();
        Arrays.fill(agreed, (byte) 0);
        return new SecretKeySpec(derived, "AES");
    }

    /** ECC-CMS-SharedInfo. */
    private static byte[] sharedInfo(byte[] ukm) {
        ASN1EncodableVector info = new ASN1EncodableVector();
        info.add(WRAP);
        info.add(new DERTaggedObject(true, 0, new DEROctetString(ukm)));
        info.add(new DERTaggedObject(true, 2, new DEROctetString(KEY_BITS)));
        return Cms.der(new DERSequence(info));
    }
}
