package org.hengbiao.sealing;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hengbiao.sealing.SignatureRefused.Reason;

/** Whether a signer's certificate was valid at an instant: RFC 5280 section 6 by Bouncy Castle's PKIX validator. */
public final class ChainValidation {

    private static final int MAX_INTERMEDIATES = 6;

    private final TrustAnchors anchors;

    /** Validates against {@code anchors} only; certificates that a signature carries are hints. */
    public ChainValidation(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /**
     * A path that was valid.
     *
     * @param path the signer's certificate first, without the anchor
     * @param anchor where it ends
     */
    public record ValidPath(List<X509Certificate> path, TrustAnchors.Anchor anchor) {}

    /**
     * Validates the path from {@code certificate} to an anchor at {@code instant} (the time of receipt, never a signing time).
     *
     * @param intermediates certificates that may lie between, in any order
     * @param crls revocation lists known at that time; needed for every certificate unless the anchor waives them. A list
     *     that names a compromised key, or no reason, counts for earlier instants too
     * @throws SignatureRefused UNTRUSTED, REVOCATION, KEY_USAGE, or KEY and ALGORITHM for a certificate in the path
     */
    public ValidPath validate(
            X509Certificate certificate,
            Collection<X509Certificate> intermediates,
            Collection<X509CRL> crls,
            Instant instant)
            throws SignatureRefused {
        requireUsage(certificate);
        SignatureRefused last = new SignatureRefused(Reason.UNTRUSTED, "there is no trust anchor");
        for (TrustAnchors.Anchor anchor : anchors.anchors()) {
            try {
                return new Attempt(anchor, certificate, intermediates, crls, instant).validate();
            } catch (SignatureRefused e) {
                // The most telling answer wins: a path that is there but revoked says more than one that is not there.
                last = e.reason() == Reason.UNTRUSTED && last.reason() != Reason.UNTRUSTED ? last : e;
            }
        }
        throw last;
    }

    private static void requireUsage(X509Certificate certificate) throws SignatureRefused {
        boolean[] usage = certificate.getKeyUsage();
        boolean signs = usage == null || usage[0] || usage[1];
        if (!signs) {
            throw new SignatureRefused(
                    Reason.KEY_USAGE, "the certificate's key usage has neither digitalSignature nor nonRepudiation");
        }
    }

    private record Attempt(
            TrustAnchors.Anchor anchor,
            X509Certificate certificate,
            Collection<X509Certificate> intermediates,
            Collection<X509CRL> crls,
            Instant instant) {

        ValidPath validate() throws SignatureRefused {
            try {
                CertPath path = build();
                List<X509Certificate> certificates = new ArrayList<>();
                for (Certificate link : path.getCertificates()) {
                    certificates.add(Certificates.parse(link.getEncoded()));
                }
                if (!anchor.waivesCrl()) {
                    requireNotRevoked(path);
                }
                return new ValidPath(List.copyOf(certificates), anchor);
            } catch (GeneralSecurityException | RuntimeException e) {
                throw new SignatureRefused(
                        Reason.UNTRUSTED, "no valid path from the certificate to a trust anchor at " + instant);
            }
        }

        private CertPath build() throws GeneralSecurityException {
            PKIXCertPathBuilderResult result = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX", Crypto.BC).build(parameters(false));
            CertPathValidator.getInstance("PKIX", Crypto.BC).validate(result.getCertPath(), parameters(false));
            return result.getCertPath();
        }

        private void requireNotRevoked(CertPath path) throws SignatureRefused, GeneralSecurityException {
            try {
                CertPathValidator.getInstance("PKIX", Crypto.BC).validate(path, parameters(true));
            } catch (CertPathValidatorException e) {
                throw new SignatureRefused(
                        Reason.REVOCATION,
                        "a certificate in the path is revoked, or no revocation list that was current at " + instant
                                + " covers it");
            }
        }

        private PKIXBuilderParameters parameters(boolean revocation) throws GeneralSecurityException {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters parameters = anchored(target);
            List<Object> known = new ArrayList<>(intermediates);
            known.add(certificate);
            known.addAll(crls);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(known), Crypto.BC));
            parameters.setDate(java.util.Date.from(instant));
            parameters.setMaxPathLength(MAX_INTERMEDIATES);
            parameters.setRevocationEnabled(revocation);
            return parameters;
        }

        private PKIXBuilderParameters anchored(X509CertSelector target) throws InvalidAlgorithmParameterException {
            return new PKIXBuilderParameters(Set.of(new TrustAnchor(anchor.certificate(), null)), target);
        }
    }
}
