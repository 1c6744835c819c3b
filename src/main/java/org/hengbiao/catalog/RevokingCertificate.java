package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.Revocation;
import org.hengbiao.catalog.persistence.CatalogRevocationRow;
import org.hengbiao.catalog.persistence.CatalogRevocationRows;
import org.hengbiao.catalog.persistence.LapseRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** A clerk records that an issuer revoked a certificate; whoever it concerns is told at once. */
@ApplicationScoped
public class RevokingCertificate {

    private final LapseRows lapses;
    private final CatalogRevocationRows revocations;
    private final RecordedFacts facts;
    private final TellingOfRevocation telling;
    private final Lapses impacts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RevokingCertificate(
            LapseRows lapses,
            CatalogRevocationRows revocations,
            RecordedFacts facts,
            TellingOfRevocation telling,
            Lapses impacts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.lapses = lapses;
        this.revocations = revocations;
        this.facts = facts;
        this.telling = telling;
        this.impacts = impacts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Records the revocation.
     *
     * @param revocation which certificate, since when and why
     * @return what it touches; nothing for an unknown certificate; {@code revoked-before}, {@code revoked-in-future}
     */
    @Transactional
    public Optional<Outcome<LapseImpact>> revoke(Person clerk, Revocation revocation) {
        facts.lock();
        return lapses.find(revocation.certificate()).map(lapse -> revoke(clerk, lapse, revocation));
    }

    private Outcome<LapseImpact> revoke(Person clerk, Lapse lapse, Revocation revocation) {
        Instant now = clock.now();
        LocalDate today = CatalogDay.of(now);
        if (lapse.revokedOn() != null) {
            return Outcome.rejected(Refusal.never(
                    "revoked-before",
                    "The certificate is on record as revoked since " + lapse.revokedOn() + ".",
                    null));
        }
        if (revocation.on().isAfter(today)) {
            return Outcome.rejected(Refusal.notNow(
                    "revoked-in-future",
                    "A revocation is recorded when it counts, " + today + " at the latest.",
                    null));
        }
        revocations.persistAndFlush(CatalogRevocationRow.of(revocation, now));
        acts.record(Act.of("CatalogCertificateRevoked", Actor.person(clerk.id()))
                .with(JsonObject.with(
                                "certificate",
                                Sha256.ofText(lapse.certificate()).hex())
                        .with("revokedOn", revocation.on().toString())
                        .build())
                .at(now));
        lapses.find(lapse.certificate()).ifPresent(telling::tell);
        return Outcome.accepted(impacts.impact(clerk, lapse.certificate()).orElseThrow());
    }
}
