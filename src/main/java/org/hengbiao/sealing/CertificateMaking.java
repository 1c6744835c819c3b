package org.hengbiao.sealing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Builds X.509 certificates on P-256, signed by ECDSA with SHA-256 (RFC 5280). */
final class CertificateMaking {

    static final Duration LONGEST_OPENING = Duration.ofDays(731);

    private static final int SERIAL_BITS = 127;

    private CertificateMaking() {}

    /**
     * What a certificate says.
     *
     * @param subject whose it is
     * @param key the subject's key
     * @param authority whether it may issue certificates and revocation lists
     * @param usage bits of {@link KeyUsage}
     */
    record Content(X500Name subject, PublicKey key, boolean authority, int usage) {}

    /** From when until when. */
    record Validity(Instant from, Instant until) {}

    static X509Certificate selfSignedForOpening(KeyPair pair, KeyCeremony.Order order, SecureRandom random) {
        Words.requireThat(
                Duration.between(order.from(), order.until()).compareTo(LONGEST_OPENING) <= 0,
                "until: an opening key lives two years at most");
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "Opening key " + order.key())
                .build();
        Content content = new Content(name, pair.getPublic(), false, KeyUsage.keyAgreement);
        return make(content, new Validity(order.from(), order.until()), new Issuer(name, pair), random);
    }

    /** Who signs. */
    record Issuer(X500Name name, KeyPair pair) {
        ContentSigner signer() {
            try {
                return new JcaContentSignerBuilder("SHA256withECDSA")
                        .setProvider(Crypto.BC)
                        .build(pair.getPrivate());
            } catch (OperatorCreationException e) {
                throw new IllegalStateException("Bouncy Castle signs by ECDSA", e);
            }
        }

        AuthorityKeyIdentifier identifier() {
            return new BcX509ExtensionUtils()
                    .createAuthorityKeyIdentifier(
                            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        }
    }

    static X509Certificate make(Content content, Validity validity, Issuer issuer, SecureRandom random) {
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(content.key().getEncoded());
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer.name(),
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1),
                Date.from(validity.from()),
                Date.from(validity.until()),
                content.subject(),
                key);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(content.authority()));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(content.usage()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, new BcX509ExtensionUtils().createSubjectKeyIdentifier(key));
            builder.addExtension(Extension.authorityKeyIdentifier, false, issuer.identifier());
            return Certificates.parse(builder.build(issuer.signer()).getEncoded());
        } catch (IOException | SignatureRefused e) {
            throw new IllegalStateException("a certificate made here is always readable", e);
        }
    }
}
