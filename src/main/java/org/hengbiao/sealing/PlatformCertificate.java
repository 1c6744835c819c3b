package org.hengbiao.sealing;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The platform's own signing key, for receipts, refusals and dossiers: ECDSA on P-256 with a self-signed certificate. Nobody
 * vouches for it; bidders and verifiers pin the certificate itself.
 */
public final class PlatformCertificate {

    private PlatformCertificate() {}

    /**
     * A fresh key as a PKCS#12 file.
     *
     * @param name the common name
     * @param from when the certificate begins
     * @param until when it ends
     */
    public static byte[] selfSigned(String name, Instant from, Instant until, SecureRandom random, char[] password) {
        KeyPair pair = KeyAgreeing.newKeyPair(random);
        X500Name subject =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        CertificateMaking.Content content = new CertificateMaking.Content(
                subject, pair.getPublic(), false, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return new KeyFile(
                        pair.getPrivate(),
                        List.of(CertificateMaking.make(
                                content,
                                new CertificateMaking.Validity(from, until),
                                new CertificateMaking.Issuer(subject, pair),
                                random)))
                .write(password);
    }
}
