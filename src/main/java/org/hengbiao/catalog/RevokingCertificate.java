package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.PaperRules;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.domain.Revocation;
import org.hengbiao.catalog.persistence.CatalogRevocationRow;
import org.hengbiao.catalog.persistence.CatalogRevocationRows;
import org.hengbiao.catalog.persistence.LapseRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/**
 * A clerk records that an issuer revoked a certificate. It is void from the issuer's day on, also one that is past. Whoever it
 * concerns is told at once.
 */
@ApplicationScoped
public class RevokingCertificate {

    private final CatalogRevocationRows rows;
    private final CertificateFile file;
    private final RecordedFacts facts;
    private final LapseRows lapses;
    private final TellingOfRevocation telling;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RevokingCertificate(
            CatalogRevocationRows rows,
            CertificateFile file,
            RecordedFacts facts,
            LapseRows lapses,
            TellingOfRevocation telling,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.file = file;
        this.facts = facts;
        this.lapses = lapses;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Records the revocation. Refused with {@code certificate-revoked} when it is already, and {@link CertificateFaults}.
     *
     * @param on void from this day on
     * @param reason why, not blank
     * @return nothing for a certificate that is not known
     */
    @Transactional
    public Optional<Outcome<CertificatePaper>> revoke(Person by, String number, LocalDate on, String reason) {
        facts.lock();
        Instant now = clock.now();
        return file.reading(number, now).map(paper -> {
            Revocation revocation = new Revocation(number, on, reason);
            if (rows.findByIdOptional(number).isPresent()) {
                return Outcome.rejected(
                        Refusal.notNow("certificate-revoked", "This certificate is revoked already.", null));
            }
            return isTooEarly(paper, on)
                    ? Outcome.rejected(CertificateFaults.of(List.of(new PaperRules.PaperFault(
                            "revokedOn", "a certificate is revoked no earlier than it was issued"))))
                    : keep(by, revocation, now);
        });
    }

    private static boolean isTooEarly(ProductCertificate paper, LocalDate on) {
        return on.isBefore(paper.issuedOn());
    }

    private Outcome<CertificatePaper> keep(Person by, Revocation revocation, Instant now) {
        CatalogRevocationRow row = CatalogRevocationRow.of(revocation, now);
        row.personId = by.id();
        rows.persistAndFlush(row);
        acts.record(Act.of("ProductCertificateRevoked", Actor.person(by.id()))
                .with(JsonObject.with("certificate", revocation.certificate())
                        .with("revokedOn", revocation.on().toString())
                        .with("reason", revocation.reason())
                        .build())
                .at(now));
        lapses.find(revocation.certificate()).ifPresent(telling::tell);
        return Outcome.accepted(file.paper(revocation.certificate(), now).orElseThrow());
    }
}
