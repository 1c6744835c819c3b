package org.hengbiao.sealing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * A signature algorithm with its digest. Digest and signature must name the same hash; PSS must use it for MGF1 too and a
 * salt of its length (RFC 4056); SM3 goes with SM2 only, under the default ID {@code 1234567812345678} (GM/T 0009).
 *
 * @param digest the digest of the content and of the signed attributes
 * @param family how the digest is signed
 */
record SignatureScheme(DigestKind digest, Family family) {

    enum Family {
        ECDSA,
        RSA,
        RSA_PSS,
        SM2
    }

    static final SignatureScheme ECDSA = new SignatureScheme(DigestKind.SHA256, Family.ECDSA);
    static final SignatureScheme RSA = new SignatureScheme(DigestKind.SHA256, Family.RSA);
    static final SignatureScheme RSA_PSS = new SignatureScheme(DigestKind.SHA256, Family.RSA_PSS);
    static final SignatureScheme SM2 = new SignatureScheme(DigestKind.SM3, Family.SM2);

    /** The scheme that a key of {@code kind} signs with unless told otherwise. */
    static SignatureScheme usualFor(KeyKind kind) {
        return switch (kind) {
            case P256, P384 -> ECDSA;
            case RSA -> RSA;
            case SM2 -> SM2;
        };
    }

    /** The scheme that a certificate's or a signer's algorithm names; {@code rsaEncryption} takes {@code digest}. */
    static SignatureScheme of(AlgorithmIdentifier signature, @Nullable DigestKind digest) throws SignatureRefused {
        ASN1ObjectIdentifier oid = signature.getAlgorithm();
        if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return new SignatureScheme(PssParameters.digestOf(signature.getParameters()), Family.RSA_PSS);
        }
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption) && digest != null) {
            requireNoParameters(signature, true);
            return new SignatureScheme(digest, Family.RSA).consistent();
        }
        for (DigestKind kind : DigestKind.values()) {
            for (Family family : List.of(Family.ECDSA, Family.RSA, Family.SM2)) {
                SignatureScheme scheme = new SignatureScheme(kind, family);
                if (oid.equals(scheme.oid())) {
                    requireNoParameters(signature, family == Family.RSA);
                    return scheme;
                }
            }
        }
        throw refused("the signature algorithm " + oid + " is not accepted");
    }

    private static void requireNoParameters(AlgorithmIdentifier algorithm, boolean nullAllowed)
            throws SignatureRefused {
        ASN1Encodable parameters = algorithm.getParameters();
        if (parameters != null && !(nullAllowed && DERNull.INSTANCE.equals(parameters.toASN1Primitive()))) {
            throw refused("the signature algorithm has parameters");
        }
    }

    private SignatureScheme consistent() throws SignatureRefused {
        if ((digest == DigestKind.SM3) != (family == Family.SM2)) {
            throw refused("SM3 goes with SM2 only");
        }
        return this;
    }

    /** Refuses a key that this scheme is not for. */
    void requireFits(KeyKind kind) throws SignatureRefused {
        boolean fits = switch (family) {
            case ECDSA -> kind == KeyKind.P256 || kind == KeyKind.P384;
            case RSA, RSA_PSS -> kind == KeyKind.RSA;
            case SM2 -> kind == KeyKind.SM2;
        };
        if (!fits) {
            throw refused("the key is not of the kind that the signature algorithm needs");
        }
    }

    AlgorithmIdentifier identifier() {
        return switch (family) {
            case RSA -> new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
            case RSA_PSS -> new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, PssParameters.of(digest));
            case ECDSA, SM2 -> new AlgorithmIdentifier(oid());
        };
    }

    byte[] sign(PrivateKey key, Provider provider, byte[] message) throws GeneralSecurityException {
        Signature signature = newSignature(provider);
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    boolean verify(PublicKey key, byte[] message, byte[] value) throws GeneralSecurityException {
        Signature signature = newSignature(Crypto.BC);
        signature.initVerify(key);
        signature.update(message);
        return signature.verify(value);
    }

    private Signature newSignature(Provider provider) throws GeneralSecurityException {
        String hash = digest.signatureName();
        String name = switch (family) {
            case ECDSA -> hash + "withECDSA";
            case RSA -> hash + "withRSA";
            case RSA_PSS -> "RSASSA-PSS";
            case SM2 -> "SM3withSM2";
        };
        Signature signature = Signature.getInstance(name, provider);
        AlgorithmParameterSpec parameters = pssParameters();
        if (parameters != null) {
            signature.setParameter(parameters);
        }
        return signature;
    }

    private @Nullable AlgorithmParameterSpec pssParameters() {
        if (family != Family.RSA_PSS) {
            return null;
        }
        String name = digest.jcaName();
        return new PSSParameterSpec(name, "MGF1", new MGF1ParameterSpec(name), digest.length(), 1);
    }

    private @Nullable ASN1ObjectIdentifier oid() {
        return switch (family) {
            case ECDSA ->
                switch (digest) {
                    case SHA256 -> X9ObjectIdentifiers.ecdsa_with_SHA256;
                    case SHA384 -> X9ObjectIdentifiers.ecdsa_with_SHA384;
                    case SHA512 -> X9ObjectIdentifiers.ecdsa_with_SHA512;
                    case SM3 -> null;
                };
            case RSA ->
                switch (digest) {
                    case SHA256 -> PKCSObjectIdentifiers.sha256WithRSAEncryption;
                    case SHA384 -> PKCSObjectIdentifiers.sha384WithRSAEncryption;
                    case SHA512 -> PKCSObjectIdentifiers.sha512WithRSAEncryption;
                    case SM3 -> null;
                };
            case SM2 -> digest == DigestKind.SM3 ? GMObjectIdentifiers.sm2sign_with_sm3 : null;
            case RSA_PSS -> null;
        };
    }

    private static SignatureRefused refused(String detail) {
        return new SignatureRefused(SignatureRefused.Reason.ALGORITHM, detail);
    }
}
