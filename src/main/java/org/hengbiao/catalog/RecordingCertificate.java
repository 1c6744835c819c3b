package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.CertificateKind;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.PaperRules;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.persistence.ProductCertificateRow;
import org.hengbiao.catalog.persistence.ProductCertificateRows;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** A clerk records one certificate, beside what imports bring: a new one, or the renewal of one on record. */
@ApplicationScoped
public class RecordingCertificate {

    private final ProductCertificateRows rows;
    private final ProductRows products;
    private final CertificateFile file;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RecordingCertificate(
            ProductCertificateRows rows,
            ProductRows products,
            CertificateFile file,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.rows = rows;
        this.products = products;
        this.file = file;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Records. Refused with {@code certificate-on-record}, {@code certificate-kind-not-known} and {@link CertificateFaults}.
     *
     * @return nothing when the product is not on record
     */
    @Transactional
    public Optional<Outcome<CertificatePaper>> record(Person by, ProductCertificate paper) {
        facts.lock();
        return products.findByIdOptional(paper.product()).map(product -> check(by, paper));
    }

    private Outcome<CertificatePaper> check(Person by, ProductCertificate paper) {
        if (rows.findByIdOptional(paper.number()).isPresent()) {
            return Outcome.rejected(Refusal.notNow(
                    "certificate-on-record", "A certificate of this number is on record; correct that one.", null));
        }
        Optional<CertificateKind> kind = file.kind(paper.kind());
        if (kind.isEmpty()) {
            return Outcome.rejected(
                    Refusal.never("certificate-kind-not-known", "There is no such kind of certificate.", null));
        }
        Instant now = clock.now();
        List<PaperRules.PaperFault> faults = new ArrayList<>(PaperRules.alone(paper, kind.get()));
        renewal(paper, now).ifPresent(faults::add);
        CertificateFile.overlap(paper, file.known(List.of(paper.product()), now))
                .ifPresent(faults::add);
        return faults.isEmpty() ? keep(by, paper, now) : Outcome.rejected(CertificateFaults.of(faults));
    }

    private Optional<PaperRules.PaperFault> renewal(ProductCertificate paper, Instant now) {
        if (paper.renews() == null) {
            return Optional.empty();
        }
        Optional<ProductCertificate> renewed = file.known(List.of(paper.product()), now).stream()
                .flatMap(known -> known.certificates().stream())
                .map(Known::fact)
                .filter(other -> other.number().equals(paper.renews()))
                .findFirst();
        return renewed.isEmpty()
                ? Optional.of(new PaperRules.PaperFault("renews", "no certificate of that number covers the product"))
                : PaperRules.renewal(paper, renewed.get(), file.renewedBy(paper.renews()));
    }

    private Outcome<CertificatePaper> keep(Person by, ProductCertificate paper, Instant now) {
        ProductCertificateRow row = ProductCertificateRow.of(paper, now);
        row.personId = by.id();
        rows.persistAndFlush(row);
        acts.record(Act.of("ProductCertificateRecorded", Actor.person(by.id()))
                .with(JsonObject.with("certificate", paper.number())
                        .with("kind", paper.kind())
                        .with("issuer", paper.issuer())
                        .with("product", paper.product())
                        .with("model", paper.model())
                        .with("version", paper.version())
                        .withOptional("networkLevel", paper.networkLevel())
                        .with("issuedOn", paper.issuedOn().toString())
                        .with("expiresOn", paper.expiresOn().toString())
                        .withOptional("renews", paper.renews())
                        .build())
                .at(now));
        return Outcome.accepted(file.paper(paper.number(), now).orElseThrow());
    }
}
