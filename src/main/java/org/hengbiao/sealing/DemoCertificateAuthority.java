package org.hengbiao.sealing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.hengbiao.kernel.CreditCode;

/**
 * A small certificate authority for demonstrations and tests, ECDSA on P-256. It keeps nothing on disk and checks nobody's
 * identity: never trust it outside a sandbox.
 */
public final class DemoCertificateAuthority {

    private final CertificateMaking.Issuer issuer;
    private final CertificateMaking.Validity validity;
    private final X509Certificate root;
    private final SecureRandom random;
    private final Map<BigInteger, Instant> revoked = new TreeMap<>();

    private DemoCertificateAuthority(
            CertificateMaking.Issuer issuer,
            CertificateMaking.Validity validity,
            X509Certificate root,
            SecureRandom random) {
        this.issuer = issuer;
        this.validity = validity;
        this.root = root;
        this.random = random;
    }

    /**
     * Whom a certificate is for.
     *
     * @param name the common name
     * @param organisation the organisation's name
     * @param code the organisation's credit code, written into {@code organizationIdentifier}
     */
    public record Subject(String name, String organisation, CreditCode code) {
        X500Name distinguishedName() {
            return new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "CN")
                    .addRDN(BCStyle.O, organisation)
                    .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, code.text())
                    .addRDN(BCStyle.CN, name)
                    .build();
        }
    }

    /** A new authority whose root and certificates are valid from {@code from} until {@code until}. */
    public static DemoCertificateAuthority create(String name, Instant from, Instant until, SecureRandom random) {
        X500Name distinguished = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.CN, name)
                .build();
        KeyPair pair = KeyAgreeing.newKeyPair(random);
        CertificateMaking.Issuer issuer = new CertificateMaking.Issuer(distinguished, pair);
        CertificateMaking.Validity validity = new CertificateMaking.Validity(from, until);
        int usage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
        X509Certificate root = CertificateMaking.make(
                new CertificateMaking.Content(distinguished, pair.getPublic(), true, usage), validity, issuer, random);
        return new DemoCertificateAuthority(issuer, validity, root, random);
    }

    /** Reads an authority that {@link #toPkcs12} wrote; which certificates it revoked is not kept there. */
    public static DemoCertificateAuthority ofPkcs12(byte[] pkcs12, char[] password, SecureRandom random)
            throws KeyRefused {
        KeyFile file = KeyFile.read(pkcs12, password);
        X509Certificate root = file.chain().get(0);
        CertificateMaking.Issuer issuer = new CertificateMaking.Issuer(
                Certificates.structure(root).getSubject(), new KeyPair(root.getPublicKey(), file.key()));
        CertificateMaking.Validity validity = new CertificateMaking.Validity(
                root.getNotBefore().toInstant(), root.getNotAfter().toInstant());
        return new DemoCertificateAuthority(issuer, validity, root, random);
    }

    /** The authority's own key and root as a PKCS#12 file. */
    public byte[] toPkcs12(char[] password) {
        return new KeyFile(issuer.pair().getPrivate(), List.of(root)).write(password);
    }

    /** The root certificate, self-signed. */
    public X509Certificate root() {
        return root;
    }

    /** The root as the only trust anchor. */
    public TrustAnchors anchors(boolean waivesCrl) {
        return new TrustAnchors(List.of(new TrustAnchors.Anchor(root, waivesCrl)));
    }

    /** A new signing key with a certificate for {@code subject} (key usage digitalSignature and nonRepudiation). */
    public IssuedKey issueSigning(Subject subject) {
        return issue(subject, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    /** A new key to which an opener's share is enveloped (key usage keyAgreement). */
    public IssuedKey issueShare(Subject subject) {
        return issue(subject, KeyUsage.keyAgreement);
    }

    private IssuedKey issue(Subject subject, int usage) {
        KeyPair pair = KeyAgreeing.newKeyPair(random);
        X509Certificate certificate = CertificateMaking.make(
                new CertificateMaking.Content(subject.distinguishedName(), pair.getPublic(), false, usage),
                validity,
                issuer,
                random);
        return new IssuedKey(new KeyFile(pair.getPrivate(), List.of(certificate, root)));
    }

    /** A fresh key as it leaves the authority. */
    public static final class IssuedKey {

        private final KeyFile file;

        private IssuedKey(KeyFile file) {
            this.file = file;
        }

        public X509Certificate certificate() {
            return file.chain().get(0);
        }

        /** The key, its certificate and the root as a PKCS#12 file. */
        public byte[] toPkcs12(char[] password) {
            return file.write(password);
        }

        public SigningKey signing() {
            try {
                return SigningKey.of(file.key(), file.chain());
            } catch (KeyRefused e) {
                throw new IllegalStateException("a key made here is on P-256", e);
            }
        }

        public DecryptionKey decryption() {
            try {
                return DecryptionKey.of(file.key(), certificate());
            } catch (KeyRefused e) {
                throw new IllegalStateException("a key made here is on P-256", e);
            }
        }
    }

    /** Revokes a certificate as superseded from {@code instant} on; the next list says so. */
    public void revoke(X509Certificate certificate, Instant instant) {
        revoked.put(certificate.getSerialNumber(), instant);
    }

    /** The revocation list, numbered by its time in seconds. */
    public X509CRL revocationList(Instant thisUpdate, Instant nextUpdate) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer.name(), Date.from(thisUpdate));
        builder.setNextUpdate(Date.from(nextUpdate));
        revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.superseded));
        try {
            builder.addExtension(
                    Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(thisUpdate.getEpochSecond())));
            builder.addExtension(Extension.authorityKeyIdentifier, false, issuer.identifier());
            return Certificates.parseCrl(builder.build(issuer.signer()).getEncoded());
        } catch (IOException | SignatureRefused e) {
            throw new IllegalStateException("a revocation list made here is always readable", e);
        }
    }
}
