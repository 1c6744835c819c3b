package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.PaperRules;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.persistence.CertificateCorrectionRow;
import org.hengbiao.catalog.persistence.CertificateCorrectionRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A clerk corrects what was recorded wrongly about a certificate. The wrong fact stays and counts for what was known before; the
 * correction counts from now on.
 */
@ApplicationScoped
public class CorrectingCertificate {

    private final CertificateCorrectionRows rows;
    private final CertificateFile file;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    CorrectingCertificate(
            CertificateCorrectionRows rows,
            CertificateFile file,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.file = file;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * How the certificate really reads.
     *
     * @param issuer who issued it
     * @param networkLevel as {@link CertificatePaper#networkLevel}
     * @param issuedOn first day of validity
     * @param expiresOn last day of validity, included
     * @param reason why it is corrected, not blank
     */
    public record PaperCorrection(
            String issuer, @Nullable String networkLevel, LocalDate issuedOn, LocalDate expiresOn, String reason) {}

    /** Corrects; nothing for a certificate that is not known, refused with {@link CertificateFaults}. */
    @Transactional
    public Optional<Outcome<CertificatePaper>> correct(Person by, String number, PaperCorrection correction) {
        facts.lock();
        Instant now = clock.now();
        return file.reading(number, now).map(wrong -> correct(by, wrong, correction, now));
    }

    private Outcome<CertificatePaper> correct(
            Person by, ProductCertificate wrong, PaperCorrection correction, Instant now) {
        ProductCertificate right = new ProductCertificate(
                wrong.number(),
                wrong.kind(),
                correction.issuer(),
                wrong.product(),
                wrong.model(),
                wrong.version(),
                correction.networkLevel(),
                correction.issuedOn(),
                correction.expiresOn(),
                wrong.renews());
        List<PaperRules.PaperFault> faults =
                new ArrayList<>(PaperRules.alone(right, file.kind(right.kind()).orElseThrow()));
        CertificateFile.overlap(right, file.touched(right.number(), now)).ifPresent(faults::add);
        return faults.isEmpty()
                ? Outcome.accepted(keep(by, right, correction.reason(), now))
                : Outcome.rejected(CertificateFaults.of(faults));
    }

    private CertificatePaper keep(Person by, ProductCertificate right, String reason, Instant now) {
        CertificateCorrectionRow row = new CertificateCorrectionRow();
        row.id = Identifiers.next(now);
        row.certificate = right.number();
        row.issuer = right.issuer();
        row.networkLevel = right.networkLevel();
        row.issuedOn = right.issuedOn();
        row.expiresOn = right.expiresOn();
        row.reason = reason;
        row.personId = by.id();
        row.recordedAt = now;
        rows.persistAndFlush(row);
        acts.record(Act.of("CertificateCorrected", Actor.person(by.id()))
                .with(JsonObject.with("certificate", right.number())
                        .with("issuer", right.issuer())
                        .withOptional("networkLevel", right.networkLevel())
                        .with("issuedOn", right.issuedOn().toString())
                        .with("expiresOn", right.expiresOn().toString())
                        .with("reason", reason)
                        .build())
                .at(now));
        return file.paper(right.number(), now).orElseThrow();
    }
}
