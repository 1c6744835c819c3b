package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.PaperRules;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.persistence.CertificateScopeRow;
import org.hengbiao.catalog.persistence.CertificateScopeRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/**
 * A clerk records that a certificate covers one more model and version, also of another product of the same maker, or takes back an
 * entry that was recorded by mistake.
 */
@ApplicationScoped
public class ChangingCertificateScope {

    private final CertificateScopeRows rows;
    private final ProductRows products;
    private final CertificateFile file;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ChangingCertificateScope(
            CertificateScopeRows rows,
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
     * A change of scope.
     *
     * @param entry product, model and version
     * @param covered true to cover it, false to take the entry back
     * @param reason why, not blank
     */
    public record ScopeOrder(CertificatePaper.Covered entry, boolean covered, String reason) {}

    /**
     * Changes the scope. Refused with {@code product-not-on-record}, {@code another-maker}, {@code scope-unchanged},
     * {@code scope-empty} and {@link CertificateFaults}.
     *
     * @return nothing for a certificate that is not known
     */
    @Transactional
    public Optional<Outcome<CertificatePaper>> change(Person by, String number, ScopeOrder order) {
        facts.lock();
        Instant now = clock.now();
        return file.reading(number, now)
                .map(paper -> objection(paper, order, now)
                        .<Outcome<CertificatePaper>>map(Outcome::rejected)
                        .orElseGet(() -> keep(by, paper, order, now)));
    }

    private Optional<Rejection> objection(ProductCertificate paper, ScopeOrder order, Instant now) {
        ProductRow product = products.findById(order.entry().product());
        if (product == null) {
            return Optional.of(Refusal.never("product-not-on-record", "No product has this number.", null));
        }
        if (!product.maker.equals(products.findById(paper.product()).maker)) {
            return Optional.of(
                    Refusal.never("another-maker", "A certificate covers products of one maker only.", null));
        }
        if (file.covers(paper.number(), order.entry(), now) == order.covered()) {
            return Optional.of(Refusal.notNow("scope-unchanged", "The certificate's scope is so already.", null));
        }
        if (order.covered()) {
            return CertificateFile.overlap(paper, file.known(List.of(product.number), now))
                    .map(fault -> CertificateFaults.of(List.of(new PaperRules.PaperFault("product", fault.rule()))));
        }
        boolean last = file.paper(paper.number(), now)
                .filter(reading -> reading.covers().size() == 1)
                .isPresent();
        return last
                ? Optional.of(Refusal.notNow(
                        "scope-empty",
                        "It would cover nothing. Record first what it does cover, then take this entry back.",
                        null))
                : Optional.empty();
    }

    private Outcome<CertificatePaper> keep(Person by, ProductCertificate paper, ScopeOrder order, Instant now) {
        CertificateScopeRow row = new CertificateScopeRow();
        row.id = Identifiers.next(now);
        row.certificate = paper.number();
        row.product = order.entry().product();
        row.model = order.entry().model();
        row.version = order.entry().version();
        row.covered = order.covered();
        row.reason = order.reason();
        row.personId = by.id();
        row.recordedAt = now;
        rows.persistAndFlush(row);
        acts.record(Act.of("CertificateScopeChanged", Actor.person(by.id()))
                .with(JsonObject.with("certificate", row.certificate)
                        .with("product", row.product)
                        .with("model", row.model)
                        .with("version", row.version)
                        .with("covered", row.covered)
                        .with("reason", row.reason)
                        .build())
                .at(now));
        return Outcome.accepted(file.paper(paper.number(), now).orElseThrow());
    }
}
