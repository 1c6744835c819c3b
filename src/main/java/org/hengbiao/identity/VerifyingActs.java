package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.identity.persistence.CertificateRow;
import org.hengbiao.identity.persistence.CertificateRows;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.jspecify.annotations.Nullable;

/**
 * Verifies what a person signed: the signature itself, that its certificate was registered by that person or for its
 * organisation, and that the certificate is valid now under an accepted authority.
 */
@ApplicationScoped
public class VerifyingActs {

    private final CertificateRows certificates;
    private final AcceptedAuthorities authorities;
    private final ClockOfRecord clock;

    VerifyingActs(CertificateRows certificates, AcceptedAuthorities authorities, ClockOfRecord clock) {
        this.certificates = certificates;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * Verifies an attached CMS by {@code person}.
     *
     * @return the act, or the rejection: of the signature ({@code RFC 5652}), {@code certificate-unknown},
     *     {@code certificate-of-another}, or of the certificate's chain ({@code RFC 5280 section 6})
     */
    @Transactional
    public Outcome<VerifiedAct> verify(byte[] cms, Person person) {
        try {
            SignedAct act = SignedAct.verifyAttached(cms);
            CertificateRow row = certificates.findById(act.signerFingerprint().octets());
            Refusal objection = objection(row, person);
            if (row == null || objection != null) {
                return Outcome.rejected(objection == null ? unknown() : objection);
            }
            Instant now = clock.now();
            authorities.validation().validate(act.signer(), act.certificates(), authorities.lists(), now);
            return Outcome.accepted(new VerifiedAct(Octets.of(act.content()), Octets.of(cms), row.toCertificate()));
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }

    private static @Nullable Refusal objection(@Nullable CertificateRow row, Person person) {
        if (row == null) {
            return unknown();
        }
        boolean own = row.personId.equals(person.id());
        // A vendor's bid is its organisation's act: whoever of it is signed in may bring it.
        boolean organisations = person.is(Role.VENDOR)
                && row.organisation.code.equals(person.organisation().text());
        return own || organisations
                ? null
                : Refusal.never(
                        "certificate-of-another",
                        "The signature was made with the certificate of somebody else.",
                        null);
    }

    private static Refusal unknown() {
        return Refusal.never(
                "certificate-unknown",
                "The signature was made with a certificate that is not registered here. Register it first.",
                null);
    }
}
