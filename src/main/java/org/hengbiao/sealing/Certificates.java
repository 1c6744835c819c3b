package org.hengbiao.sealing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/** X.509 certificates and revocation lists as this library reads them: DER only, limited in size, keys checked. */
public final class Certificates {

    /** The largest certificate that is read, in octets. */
    public static final int MAX_OCTETS = 16 * 1024;

    private static final int MAX_CRL_OCTETS = 16 * 1024 * 1024;
    private static final int MAX_DEPTH = 24;
    private static final int MAX_ELEMENTS = 2_000;
    private static final int MAX_CRL_ELEMENTS = 2_000_000;

    private Certificates() {}

    /**
     * Reads one certificate whose key and signature algorithm are on the list.
     *
     * @throws SignatureRefused when it is no DER certificate, too large, or of an algorithm that is not accepted
     */
    public static X509Certificate parse(byte[] der) throws SignatureRefused {
        if (der.length > MAX_OCTETS) {
            throw unreadable("a certificate has at most " + MAX_OCTETS + " octets");
        }
        try {
            Der.requireStrict(der, MAX_DEPTH, MAX_ELEMENTS);
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509", Crypto.BC)
                    .generateCertificate(new ByteArrayInputStream(der));
            if (certificate == null) {
                throw unreadable("there is no certificate");
            }
            requireAccepted(certificate);
            return certificate;
        } catch (DerException e) {
            throw unreadable("a certificate is DER: " + e.words());
        } catch (CertificateException | RuntimeException e) {
            throw unreadable("the certificate cannot be read");
        }
    }

    /**
     * Reads one certificate revocation list.
     *
     * @throws SignatureRefused when it is no DER list of at most 16 MiB
     */
    public static X509CRL parseCrl(byte[] der) throws SignatureRefused {
        if (der.length > MAX_CRL_OCTETS) {
            throw unreadable("a revocation list has at most " + MAX_CRL_OCTETS + " octets");
        }
        try {
            Der.requireStrict(der, MAX_DEPTH, MAX_CRL_ELEMENTS);
            X509CRL list = (X509CRL)
                    CertificateFactory.getInstance("X.509", Crypto.BC).generateCRL(new ByteArrayInputStream(der));
            if (list == null) {
                throw unreadable("there is no revocation list");
            }
            return list;
        } catch (DerException e) {
            throw unreadable("a revocation list is DER: " + e.words());
        } catch (java.security.cert.CRLException | CertificateException | RuntimeException e) {
            throw unreadable("the revocation list cannot be read");
        }
    }

    /** SHA-256 of the certificate's DER: its fingerprint in every document. */
    public static Sha256 fingerprint(X509Certificate certificate) {
        return Sha256.of(der(certificate));
    }

    /** The certificate's DER. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without encoding", e);
        }
    }

    /**
     * The unified social credit code in the subject: {@code organizationIdentifier} (2.5.4.97, with or without the prefix
     * {@code NTRCN-} of ETSI EN 319 412-1), else {@code serialNumber} (2.5.4.5). Empty when neither holds a valid one.
     */
    public static Optional<CreditCode> creditCode(X509Certificate certificate) {
        return attribute(certificate, BCStyle.ORGANIZATION_IDENTIFIER)
                .map(text -> text.startsWith("NTRCN-") ? text.substring(6) : text)
                .or(() -> attribute(certificate, BCStyle.SERIALNUMBER))
                .filter(CreditCode::isValid)
                .map(CreditCode::new);
    }

    /** The subject's common name. */
    public static Optional<String> commonName(X509Certificate certificate) {
        return attribute(certificate, BCStyle.CN);
    }

    private static Optional<String> attribute(X509Certificate certificate, ASN1ObjectIdentifier type) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] found = subject.getRDNs(type);
        return found.length == 1
                ? Optional.of(IETFUtils.valueToString(found[0].getFirst().getValue()))
                : Optional.empty();
    }

    static KeyKind keyKind(X509Certificate certificate) throws SignatureRefused {
        return KeyKind.of(keyInfo(certificate));
    }

    static SubjectPublicKeyInfo keyInfo(X509Certificate certificate) {
        return structure(certificate).getSubjectPublicKeyInfo();
    }

    static org.bouncycastle.asn1.x509.Certificate structure(X509Certificate certificate) {
        return org.bouncycastle.asn1.x509.Certificate.getInstance(der(certificate));
    }

    private static void requireAccepted(X509Certificate certificate) throws SignatureRefused {
        keyKind(certificate);
        SignatureScheme.of(structure(certificate).getSignatureAlgorithm(), null);
    }

    private static SignatureRefused unreadable(String detail) {
        return new SignatureRefused(SignatureRefused.Reason.CERTIFICATE, detail);
    }
}
