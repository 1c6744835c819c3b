package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.catalog.AdmissionRequest;
import org.hengbiao.catalog.Membership;
import org.hengbiao.catalog.OpeningAdmissionCase;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.domain.WinnerQuestion;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;

/**
 * After an award: a winner's product that is not in the catalog opens an admission case. Where the catalog is another
 * installation, the question goes out first and the case opens when the answer says out. The award waits for neither.
 */
@ApplicationScoped
public class SettlingMembership {

    private final Membership membership;
    private final OpeningAdmissionCase opening;
    private final DraftingFiles drafting;
    private final PlatformConfiguration configuration;
    private final ClockOfRecord clock;

    SettlingMembership(
            Membership membership,
            OpeningAdmissionCase opening,
            DraftingFiles drafting,
            PlatformConfiguration configuration,
            ClockOfRecord clock) {
        this.membership = membership;
        this.opening = opening;
        this.drafting = drafting;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * Settles one product of the winner.
     *
     * @param agency whose tender it is
     * @param at the instant that counts
     * @param knownAt judged by what was on record then
     */
    @Transactional
    public void settle(CreditCode agency, AdmissionRequest winner, Instant at, Instant knownAt) {
        if (configuration.part() == Part.TENDERING) {
            WinnerQuestion question =
                    new WinnerQuestion(ExchangeKind.MEMBERSHIP_REQUEST, winner, at, knownAt, clock.now());
            drafting.keep(
                    Actor.PLATFORM,
                    new DraftingFiles.Draft(
                            question.kind(), winner.tender(), agency.text(), null, Octets.of(question.canonical())));
        } else if (!membership.of(winner.product(), at, knownAt).eligible()) {
            opening.open(winner);
        }
    }
}
