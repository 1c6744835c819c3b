package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;

/** Verifies what somebody signed who has no account here, by its certificate alone. */
@ApplicationScoped
public class VerifyingForeignActs {

    private final AcceptedAuthorities authorities;
    private final ClockOfRecord clock;

    VerifyingForeignActs(AcceptedAuthorities authorities, ClockOfRecord clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * A verified act.
     *
     * @param content what was signed
     * @param cms the signature as it came
     * @param organisation whose certificate signed, by its credit code
     */
    public record ForeignAct(Octets content, Octets cms, CreditCode organisation) {}

    /**
     * Verifies an attached CMS.
     *
     * @return the act, or the rejection: of the signature ({@code RFC 5652}), of the certificate's chain
     *     ({@code RFC 5280 section 6}), or {@code certificate-without-code}
     */
    @Transactional
    public Outcome<ForeignAct> verify(byte[] cms) {
        try {
            SignedAct act = SignedAct.verifyAttached(cms);
            authorities.validation().validate(act.signer(), act.certificates(), authorities.lists(), clock.now());
            Optional<CreditCode> organisation = Certificates.creditCode(act.signer());
            return organisation
                    .map(code -> new ForeignAct(Octets.of(act.content()), Octets.of(cms), code))
                    .<Outcome<ForeignAct>>map(Outcome::accepted)
                    .orElseGet(() -> Outcome.rejected(Refusal.never(
                            "certificate-without-code",
                            "The certificate names no organisation by its unified social credit code.",
                            "GB 32100-2015")));
        } catch (SignatureRefused refused) {
            return Outcome.rejected(refused.why());
        }
    }
}
