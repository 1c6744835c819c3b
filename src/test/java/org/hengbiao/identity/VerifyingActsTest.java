package org.hengbiao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifyingActsTest {

    private static final byte[] WORDS = "{\"type\":\"test\"}".getBytes(StandardCharsets.UTF_8);

    @Inject
    VerifyingActs verifying;

    @Inject
    Directory directory;

    private String verify(byte[] cms, TestPerson by) {
        return verifying
                .verify(cms, directory.person(by.login()).orElseThrow())
                .fold(act -> new String(act.content().toArray(), StandardCharsets.UTF_8), why -> why.code());
    }

    @Test
    void onesOwnSignatureIsAccepted() throws GeneralSecurityException {
        TestPerson purchaser = People.of("purchaser");
        assertEquals(
                new String(WORDS, StandardCharsets.UTF_8), verify(Cms.signAttached(purchaser.key(), WORDS), purchaser));
    }

    @Test
    void aColleagueMaySignForItsVendorButNotForAPurchaser() throws GeneralSecurityException {
        TestPerson vendor = People.of("vendor");
        TestPerson colleague = People.of(vendor.organisation(), "vendor");
        assertEquals(
                new String(WORDS, StandardCharsets.UTF_8), verify(Cms.signAttached(colleague.key(), WORDS), vendor));
        TestPerson purchaser = People.of("purchaser");
        TestPerson other = People.of(purchaser.organisation(), "purchaser");
        assertEquals("certificate-of-another", verify(Cms.signAttached(other.key(), WORDS), purchaser));
    }

    @Test
    void aCertificateThatIsNotRegisteredIsRefused() throws GeneralSecurityException {
        TestPerson vendor = People.of("vendor");
        DemoCertificateAuthority.IssuedKey stray = People.authority()
                .issueSigning(new DemoCertificateAuthority.Subject("stray", "示例", vendor.organisation()));
        assertEquals("certificate-unknown", verify(Cms.signAttached(stray.signing(), WORDS), vendor));
    }

    @Test
    void octetsThatAreNoSignatureAreRefusedInWords() {
        TestPerson vendor = People.of("vendor");
        String answer = verify(new byte[] {0x30, (byte) 0x80, 0, 0}, vendor);
        assertEquals(true, answer.matches("[a-z][a-z-]+"), answer);
    }
}
