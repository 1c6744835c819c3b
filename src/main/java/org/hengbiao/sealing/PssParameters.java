package org.hengbiao.sealing;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** RSASSA-PSS parameters (RFC 4055 section 3.1): one hash throughout, a salt as long as the hash, trailer 1. */
final class PssParameters {

    private PssParameters() {}

    static RSASSAPSSparams of(DigestKind digest) {
        return new RSASSAPSSparams(
                digest.identifier(),
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest.identifier()),
                new ASN1Integer(digest.length()),
                RSASSAPSSparams.DEFAULT_TRAILER_FIELD);
    }

    static DigestKind digestOf(ASN1Encodable parameters) throws SignatureRefused {
        RSASSAPSSparams pss;
        AlgorithmIdentifier mask;
        try {
            pss = RSASSAPSSparams.getInstance(parameters);
            mask = AlgorithmIdentifier.getInstance(pss.getMaskGenAlgorithm().getParameters());
        } catch (RuntimeException e) {
            throw refused("the PSS parameters cannot be read");
        }
        DigestKind digest = DigestKind.of(pss.getHashAlgorithm());
        boolean sound = digest != DigestKind.SM3
                && pss.getMaskGenAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
                && DigestKind.of(mask) == digest
                && pss.getSaltLength().equals(BigInteger.valueOf(digest.length()))
                && pss.getTrailerField().equals(BigInteger.ONE);
        if (!sound) {
            throw refused("PSS must use one hash throughout and a salt as long as it");
        }
        return digest;
    }

    private static SignatureRefused refused(String detail) {
        return new SignatureRefused(SignatureRefused.Reason.ALGORITHM, detail);
    }
}
