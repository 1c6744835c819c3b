package org.hengbiao.opening.domain;

import java.io.ByteArrayInputStream;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import org.hengbiao.kernel.Octets;

/** The certificate that bids are sealed to, looked at before its key enters the pool. */
public final class OpeningCertificate {

    private OpeningCertificate() {}

    /** Why bids must not be sealed to {@code der}; nothing for a certificate of a key on the named curve P-256. */
    public static Optional<OpeningFault> fault(Octets der) {
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der.toArray()));
            if (!Arrays.equals(certificate.getEncoded(), der.toArray())) {
                return refused("The opening certificate is followed by something else.");
            }
            return certificate.getPublicKey() instanceof ECPublicKey key && isP256(key.getParams())
                    ? Optional.empty()
                    : refused("The opening certificate's key must be on the curve P-256.");
        } catch (CertificateException e) {
            return refused("The opening certificate is no X.509 certificate in DER.");
        }
    }

    /**
     * A certificate that {@link #fault} has passed.
     *
     * @throws IllegalArgumentException when it is no certificate
     */
    public static X509Certificate read(Octets der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der.toArray()));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("no X.509 certificate", e);
        }
    }

    private static boolean isP256(ECParameterSpec curve) {
        try {
            AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
            named.init(new ECGenParameterSpec("secp256r1"));
            ECParameterSpec p256 = named.getParameterSpec(ECParameterSpec.class);
            return curve.getCurve().equals(p256.getCurve())
                    && curve.getGenerator().equals(p256.getGenerator())
                    && curve.getOrder().equals(p256.getOrder());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    private static Optional<OpeningFault> refused(String detail) {
        return Optional.of(OpeningFault.never("unfit-opening-certificate", detail));
    }
}
