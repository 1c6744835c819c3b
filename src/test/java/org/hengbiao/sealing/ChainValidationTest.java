package org.hengbiao.sealing;

import static org.hengbiao.sealing.SealingFixture.FROM;
import static org.hengbiao.sealing.SealingFixture.RANDOM;
import static org.hengbiao.sealing.SealingFixture.RECEIVED;
import static org.hengbiao.sealing.SealingFixture.UNTIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hengbiao.sealing.SignatureRefused.Reason;
import org.junit.jupiter.api.Test;

class ChainValidationTest {

    private final DemoCertificateAuthority authority = DemoCertificateAuthority.create("示例根", FROM, UNTIL, RANDOM);
    private final DemoCertificateAuthority.Subject subject =
            new DemoCertificateAuthority.Subject("示例", "示例公司", SealingFixture.VENDOR_CODE);
    private final X509Certificate certificate = authority.issueSigning(subject).certificate();

    private X509CRL listAt(Instant instant) {
        return authority.revocationList(instant, instant.plus(Duration.ofDays(7)));
    }

    private static Reason refusal(TrustAnchors anchors, X509Certificate certificate, List<X509CRL> lists, Instant at) {
        return assertThrows(
                        SignatureRefused.class,
                        () -> new ChainValidation(anchors).validate(certificate, List.of(), lists, at))
                .reason();
    }

    @Test
    void validPathWithACurrentListIsAccepted() throws Exception {
        var path = new ChainValidation(authority.anchors(false))
                .validate(certificate, List.of(authority.root()), List.of(listAt(RECEIVED)), RECEIVED);

        assertEquals(List.of(certificate), path.path());
        assertEquals(authority.root(), path.anchor().certificate());
    }

    @Test
    void missingOrStaleListIsRefusedUnlessTheAnchorWaivesIt() throws Exception {
        X509CRL stale = listAt(RECEIVED.minus(Duration.ofDays(30)));

        assertEquals(Reason.REVOCATION, refusal(authority.anchors(false), certificate, List.of(), RECEIVED));
        assertEquals(Reason.REVOCATION, refusal(authority.anchors(false), certificate, List.of(stale), RECEIVED));
        new ChainValidation(authority.anchors(true)).validate(certificate, List.of(), List.of(), RECEIVED);
    }

    @Test
    void revokedCertificateIsRefusedFromThenOn() throws Exception {
        authority.revoke(certificate, RECEIVED);
        X509CRL list = listAt(RECEIVED.plusSeconds(1));

        assertEquals(
                Reason.REVOCATION,
                refusal(authority.anchors(false), certificate, List.of(list), RECEIVED.plusSeconds(2)));
        new ChainValidation(authority.anchors(false))
                .validate(certificate, List.of(), List.of(list), RECEIVED.minusSeconds(60));
    }

    @Test
    void otherAuthoritysCertificateAndForgedListAreRefused() {
        DemoCertificateAuthority other = DemoCertificateAuthority.create("示例根", FROM, UNTIL, RANDOM);
        X509CRL forged = other.revocationList(RECEIVED, RECEIVED.plus(Duration.ofDays(7)));

        assertEquals(Reason.UNTRUSTED, refusal(other.anchors(true), certificate, List.of(), RECEIVED));
        assertEquals(Reason.UNTRUSTED, refusal(new TrustAnchors(List.of()), certificate, List.of(), RECEIVED));
        assertEquals(Reason.REVOCATION, refusal(authority.anchors(false), certificate, List.of(forged), RECEIVED));
    }

    @Test
    void expiredAndNotYetValidCertificatesAreRefused() {
        for (Instant at : List.of(FROM.minusSeconds(1), UNTIL.plusSeconds(1))) {
            assertEquals(Reason.UNTRUSTED, refusal(authority.anchors(true), certificate, List.of(), at));
        }
    }

    @Test
    void certificateForKeyAgreementDoesNotSign() {
        X509Certificate share = authority.issueShare(subject).certificate();

        assertEquals(Reason.KEY_USAGE, refusal(authority.anchors(true), share, List.of(), RECEIVED));
    }

    @Test
    void authorityComesBackFromItsFile() throws Exception {
        char[] password = "demo".toCharArray();
        DemoCertificateAuthority read =
                DemoCertificateAuthority.ofPkcs12(authority.toPkcs12(password), password, RANDOM);

        new ChainValidation(authority.anchors(true))
                .validate(read.issueSigning(subject).certificate(), List.of(), List.of(), RECEIVED);
    }
}
