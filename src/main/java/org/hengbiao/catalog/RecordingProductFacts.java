package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hengbiao.catalog.domain.Withdrawal;
import org.hengbiao.catalog.persistence.CatalogWithdrawalRow;
import org.hengbiao.catalog.persistence.CatalogWithdrawalRows;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.EvidenceRow;
import org.hengbiao.catalog.persistence.EvidenceRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.SuccessorRow;
import org.hengbiao.catalog.persistence.SuccessorRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** A clerk records what comes to a product after its row: that it is no longer sold, what replaces it, what proves a value. */
@ApplicationScoped
public class RecordingProductFacts {

    private final ProductRows products;
    private final CatalogWithdrawalRows withdrawals;
    private final SuccessorRows successors;
    private final EvidenceRows evidence;
    private final CategoryRows categories;
    private final ProductFile file;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    RecordingProductFacts(
            ProductRows products,
            CatalogWithdrawalRows withdrawals,
            SuccessorRows successors,
            EvidenceRows evidence,
            CategoryRows categories,
            ProductFile file,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.products = products;
        this.withdrawals = withdrawals;
        this.successors = successors;
        this.evidence = evidence;
        this.categories = categories;
        this.file = file;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /** Records the first day on which it is no longer sold, once. Refused with {@code product-withdrawn}, {@code withdrawn-early}. */
    @Transactional
    public Optional<Outcome<ProductPaper>> withdraw(Person by, String number, LocalDate on) {
        facts.lock();
        return products.findByIdOptional(number).map(product -> {
            Instant now = clock.now();
            if (withdrawals.findByIdOptional(number).isPresent()) {
                return Outcome.rejected(
                        Refusal.notNow("product-withdrawn", "Its last day of sale is on record already.", null));
            }
            if (on.isBefore(file.paper(product, now).onSaleFrom())) {
                return Outcome.rejected(Refusal.never(
                        "withdrawn-early", "A product is withdrawn no earlier than it goes on sale.", null));
            }
            CatalogWithdrawalRow row = CatalogWithdrawalRow.of(new Withdrawal(number, on), now);
            row.personId = by.id();
            withdrawals.persistAndFlush(row);
            Act act = Act.of("ProductWithdrawn", Actor.person(by.id()));
            return done(act, product, JsonObject.with("withdrawnOn", on.toString()), now);
        });
    }

    /**
     * Records that another product replaces it. Refused with {@code successor-not-on-record}, {@code successor-of-itself} and
     * {@code successor-on-record}.
     */
    @Transactional
    public Optional<Outcome<ProductPaper>> succeed(Person by, String number, String successor) {
        facts.lock();
        return products.findByIdOptional(number).map(product -> {
            if (products.findByIdOptional(successor).isEmpty()) {
                return Outcome.rejected(
                        Refusal.never("successor-not-on-record", "No product has the successor's number.", null));
            }
            if (successors.reaches(successor, number)) {
                return Outcome.rejected(
                        Refusal.never("successor-of-itself", "The product would come to succeed itself.", null));
            }
            if (successors.of(number).contains(successor)) {
                return Outcome.rejected(
                        Refusal.notNow("successor-on-record", "This successor is on record already.", null));
            }
            Instant now = clock.now();
            SuccessorRow row = new SuccessorRow();
            row.id = Identifiers.next(now);
            row.product = number;
            row.successor = successor;
            row.personId = by.id();
            row.recordedAt = now;
            successors.persistAndFlush(row);
            Act act = Act.of("SuccessorNamed", Actor.person(by.id()));
            return done(act, product, JsonObject.with("successor", successor), now);
        });
    }

    /** Records the test report that proves a value. Refused with {@code parameter-not-known} and {@code evidence-on-record}. */
    @Transactional
    public Optional<Outcome<ProductPaper>> prove(Person by, String number, ProductPaper.Evidence proof) {
        facts.lock();
        return products.findByIdOptional(number).map(product -> {
            Category category = categories.findById(product.category).toCategory();
            if (category.parameter(proof.parameter()).isEmpty()) {
                return Outcome.rejected(
                        Refusal.never("parameter-not-known", "The category has no such parameter.", null));
            }
            if (evidence.has(number, proof.parameter(), proof.report())) {
                return Outcome.rejected(
                        Refusal.notNow("evidence-on-record", "This report is on record for this value.", null));
            }
            Instant now = clock.now();
            keep(by, product, proof, now);
            Act act = Act.of("EvidenceRecorded", Actor.person(by.id()));
            return done(
                    act,
                    product,
                    JsonObject.with("parameter", proof.parameter()).with("report", proof.report()),
                    now);
        });
    }

    private void keep(Person by, ProductRow product, ProductPaper.Evidence proof, Instant now) {
        EvidenceRow row = new EvidenceRow();
        row.id = Identifiers.next(now);
        row.product = product.number;
        row.parameter = proof.parameter();
        row.report = proof.report();
        row.laboratory = proof.laboratory();
        row.reportedOn = proof.reportedOn();
        row.personId = by.id();
        row.recordedAt = now;
        evidence.persistAndFlush(row);
    }

    private Outcome<ProductPaper> done(Act act, ProductRow product, JsonObject.Builder fields, Instant now) {
        acts.record(act.with(fields.with("product", product.number).build()).at(now));
        return Outcome.accepted(file.paper(product, now));
    }
}
