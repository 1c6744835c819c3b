package org.hengbiao.sealing;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hengbiao.sealing.SignatureRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Takes a CMS SignedData apart, strictly: one encoding, one signer, no unsigned attributes (they could be exchanged without
 * the signer, and an act is known by the digest of its bytes).
 */
final class SignedDataReader {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_ELEMENTS = 10_000;
    private static final int MAX_CERTIFICATES = 8;
    private static final int MAX_SIGNATURE_OCTETS = 1_024;

    private final SignedData data;
    private final SignerInfo signer;

    private SignedDataReader(SignedData data) throws SignatureRefused {
        this.data = data;
        if (data.getSignerInfos().size() != 1) {
            throw refused(Reason.NOT_ONE_SIGNER, data.getSignerInfos().size() + " signers, where one must be");
        }
        this.signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    }

    static SignedAct verify(byte[] der, int maxOctets, byte @Nullable [] detached) throws SignatureRefused {
        if (der.length > maxOctets) {
            throw refused(Reason.TOO_LARGE, "a signature of this kind has at most " + maxOctets + " octets");
        }
        try {
            Der.requireStrict(der, MAX_DEPTH, MAX_ELEMENTS);
            return new SignedDataReader(parse(der)).verified(der, detached);
        } catch (DerException e) {
            throw refused(Reason.NOT_DER, "the signature is not DER: " + e.words());
        } catch (GeneralSecurityException | RuntimeException e) {
            // Bouncy Castle answers hostile structures with many unchecked exceptions; all mean the same here.
            throw refused(Reason.NOT_SIGNED_DATA, "the signature cannot be read as CMS SignedData");
        }
    }

    private static SignedData parse(byte[] der) throws SignatureRefused {
        ContentInfo frame = ContentInfo.getInstance(ASN1Sequence.getInstance(der));
        if (!Arrays.equals(Cms.der(frame), der)) {
            throw refused(Reason.NOT_DER, "the signature is not in the one DER form of its content");
        }
        if (!frame.getContentType().equals(CMSObjectIdentifiers.signedData)) {
            throw refused(Reason.NOT_SIGNED_DATA, "the content type is not SignedData");
        }
        return SignedData.getInstance(frame.getContent());
    }

    private SignedAct verified(byte[] der, byte @Nullable [] detached)
            throws SignatureRefused, GeneralSecurityException {
        requireFrame();
        DigestKind digest = digest();
        byte[] content = content(detached);
        List<X509Certificate> certificates = certificates();
        X509Certificate certificate = signerAmong(certificates);
        SignedAttributes.of(signer.getAuthenticatedAttributes()).require(digest, content, certificate);
        AlgorithmIdentifier algorithm = signer.getDigestEncryptionAlgorithm();
        SignatureScheme scheme = SignatureScheme.of(algorithm, digest);
        if (scheme.digest() != digest) {
            throw refused(Reason.ALGORITHM, "the signature algorithm uses another digest than the signer");
        }
        scheme.requireFits(Certificates.keyKind(certificate));
        requireSignature(scheme, certificate);
        return new SignedAct(der, content, certificate, certificates);
    }

    private void requireFrame() throws SignatureRefused {
        boolean plain = ASN1Integer.ONE.equals(data.getVersion())
                && ASN1Integer.ONE.equals(signer.getVersion())
                && data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
                && data.getCRLs() == null;
        if (!plain) {
            throw refused(Reason.NOT_SIGNED_DATA, "not SignedData version 1 over id-data without revocation lists");
        }
        if (signer.getUnauthenticatedAttributes() != null) {
            throw refused(Reason.SIGNED_ATTRIBUTES, "unsigned attributes are not accepted");
        }
    }

    private DigestKind digest() throws SignatureRefused {
        AlgorithmIdentifier digest = signer.getDigestAlgorithm();
        ASN1Set listed = data.getDigestAlgorithms();
        DigestKind kind = DigestKind.of(digest);
        if (listed.size() != 1 || DigestKind.of(AlgorithmIdentifier.getInstance(listed.getObjectAt(0))) != kind) {
            throw refused(Reason.ALGORITHM, "the listed digests are not the one that the signer uses");
        }
        return kind;
    }

    private byte[] content(byte @Nullable [] detached) throws SignatureRefused {
        ASN1Encodable carried = data.getEncapContentInfo().getContent();
        if (detached != null && carried == null) {
            return detached;
        }
        if (detached == null && carried != null) {
            return ASN1OctetString.getInstance(carried).getOctets();
        }
        throw refused(
                Reason.NOT_SIGNED_DATA,
                carried == null ? "the signed content is missing" : "a detached signature must not carry content");
    }

    private List<X509Certificate> certificates() throws SignatureRefused {
        ASN1Set embedded = data.getCertificates();
        if (embedded == null || embedded.size() == 0 || embedded.size() > MAX_CERTIFICATES) {
            throw refused(Reason.CERTIFICATE, "a signature carries 1 to " + MAX_CERTIFICATES + " certificates");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (ASN1Encodable certificate : embedded) {
            certificates.add(Certificates.parse(Cms.der(certificate)));
        }
        return certificates;
    }

    private X509Certificate signerAmong(List<X509Certificate> certificates) throws SignatureRefused {
        if (signer.getSID().getId() instanceof ASN1OctetString) {
            throw refused(Reason.CERTIFICATE, "the signer is named by issuer and serial number");
        }
        IssuerAndSerialNumber name =
                IssuerAndSerialNumber.getInstance(signer.getSID().getId());
        List<X509Certificate> named = certificates.stream()
                .filter(certificate -> isNamed(name, certificate))
                .toList();
        if (named.size() != 1) {
            throw refused(Reason.CERTIFICATE, "the signer's certificate is not there, or more than once");
        }
        return named.get(0);
    }

    private static boolean isNamed(IssuerAndSerialNumber name, X509Certificate certificate) {
        return name.getSerialNumber().hasValue(certificate.getSerialNumber())
                && Arrays.equals(
                        Cms.der(name.getName()),
                        certificate.getIssuerX500Principal().getEncoded());
    }

    private void requireSignature(SignatureScheme scheme, X509Certificate certificate) throws SignatureRefused {
        byte[] value = signer.getEncryptedDigest().getOctets();
        boolean fits = false;
        if (value.length <= MAX_SIGNATURE_OCTETS) {
            try {
                byte[] attributes = Cms.der(signer.getAuthenticatedAttributes());
                fits = scheme.verify(certificate.getPublicKey(), attributes, value);
            } catch (GeneralSecurityException | RuntimeException e) {
                // A malformed signature value or a point off the curve is a signature that does not fit.
                fits = false;
            }
        }
        if (!fits) {
            throw refused(Reason.WRONG_SIGNATURE, "the signature does not fit the content and the certificate");
        }
    }

    private static SignatureRefused refused(Reason reason, String detail) {
        return new SignatureRefused(reason, detail);
    }
}
