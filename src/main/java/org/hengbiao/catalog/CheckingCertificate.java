package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hengbiao.catalog.persistence.CertificateCheckRow;
import org.hengbiao.catalog.persistence.CertificateCheckRows;
import org.hengbiao.catalog.persistence.ProductCertificateRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/** The default appraisal: a clerk looked the certificate up in the national list. */
@ApplicationScoped
public class CheckingCertificate {

    private final ProductCertificateRows certificates;
    private final CertificateCheckRows rows;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    CheckingCertificate(
            ProductCertificateRows certificates, CertificateCheckRows rows, RecordingActs acts, ClockOfRecord clock) {
        this.certificates = certificates;
        this.rows = rows;
        this.acts = acts;
        this.clock = clock;
    }

    /** Records the check; nothing for a certificate that is not known. */
    @Transactional
    public Optional<Outcome<Appraisal.ListCheck>> check(Person by, Appraisal.ListCheck check) {
        return certificates.findByIdOptional(check.certificate()).map(certificate -> {
            Instant now = clock.now();
            CertificateCheckRow row = new CertificateCheckRow();
            row.id = Identifiers.next(now);
            row.certificate = check.certificate();
            row.list = check.list();
            row.found = check.found();
            row.checkedOn = check.checkedOn();
            row.personId = by.id();
            row.recordedAt = now;
            rows.persist(row);
            acts.record(Act.of("CertificateChecked", Actor.person(by.id()))
                    .with(JsonObject.with("certificate", check.certificate())
                            .with("list", check.list())
                            .with("found", check.found())
                            .with("checkedOn", check.checkedOn().toString())
                            .build())
                    .at(now));
            return Outcome.accepted(check);
        });
    }
}
