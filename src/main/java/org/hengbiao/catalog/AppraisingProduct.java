package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengbiao.catalog.domain.AppraisalStandards;
import org.hengbiao.catalog.persistence.AppraisalRow;
import org.hengbiao.catalog.persistence.AppraisalRows;
import org.hengbiao.catalog.persistence.AppraisalSignatureRow;
import org.hengbiao.catalog.persistence.AppraisalSignatureRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** One person of the bureau enters a testing body's appraisal, another signs it; the grades follow from the standards. */
@ApplicationScoped
public class AppraisingProduct {

    private final ProductRows products;
    private final AppraisalRows rows;
    private final AppraisalSignatureRows signatures;
    private final Appraisals appraisals;
    private final HouseStandards standards;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    AppraisingProduct(
            ProductRows products,
            AppraisalRows rows,
            AppraisalSignatureRows signatures,
            Appraisals appraisals,
            HouseStandards standards,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.products = products;
        this.rows = rows;
        this.signatures = signatures;
        this.appraisals = appraisals;
        this.standards = standards;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What a testing body found.
     *
     * @param body its credit code
     * @param interests what it declared of its interests, not blank
     * @param measured a value for each aspect of the category's standard, none negative
     */
    public record Tested(String body, String interests, Map<String, BigDecimal> measured) {
        public Tested {
            measured = Map.copyOf(measured);
        }
    }

    /**
     * Enters an appraisal. Refused with {@code tester-not-impartial}, {@code no-standard} and {@code aspects-differ}.
     *
     * @return nothing for a product that is not on record
     */
    @Transactional
    public Optional<Outcome<Appraisal>> enter(Person by, String product, Tested tested) {
        return products.findByIdOptional(product).map(row -> enter(by, row, tested));
    }

    private Outcome<Appraisal> enter(Person by, ProductRow product, Tested tested) {
        if (tested.body().equals(product.maker)) {
            return Outcome.rejected(
                    Refusal.never("tester-not-impartial", "A maker doesn't appraise its own product.", null));
        }
        Optional<List<AppraisalStandards.Aspect>> aspects = standards.of(product.category);
        if (aspects.isEmpty()) {
            return Outcome.rejected(
                    Refusal.notNow("no-standard", "The house has no standard of appraisal for this category.", null));
        }
        boolean complete = aspects.get().size() == tested.measured().size()
                && aspects.get().stream()
                        .allMatch(aspect -> isMeasured(tested.measured().get(aspect.id())));
        if (!complete) {
            return Outcome.rejected(Refusal.never(
                    "aspects-differ",
                    "Measured must be, each not negative: "
                            + aspects.get().stream()
                                    .map(AppraisalStandards.Aspect::id)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    null));
        }
        return Outcome.accepted(keep(by, product, tested, aspects.get()));
    }

    private static boolean isMeasured(@Nullable BigDecimal value) {
        return value != null && value.signum() >= 0;
    }

    private Appraisal keep(Person by, ProductRow product, Tested tested, List<AppraisalStandards.Aspect> aspects) {
        Instant now = clock.now();
        AppraisalRow row = new AppraisalRow();
        row.id = Identifiers.next(now);
        row.product = product.number;
        row.body = tested.body();
        row.interests = tested.interests();
        row.grades = aspects.stream()
                .map(aspect -> {
                    BigDecimal value = Objects.requireNonNull(tested.measured().get(aspect.id()));
                    return aspect.id() + "=" + value.toPlainString() + ":" + aspect.grade(value);
                })
                .collect(Collectors.joining(";"));
        row.personId = by.id();
        row.recordedAt = now;
        rows.persistAndFlush(row);
        acts.record(Act.of("AppraisalEntered", Actor.person(by.id()))
                .with(JsonObject.with("appraisal", row.id.toString())
                        .with("product", row.product)
                        .with("body", row.body)
                        .with("grades", row.grades)
                        .build())
                .at(now));
        return appraisals.toAppraisal(row);
    }

    /**
     * Signs an appraisal as the second person. Refused with {@code appraisal-signed} and {@code second-person-needed}.
     *
     * @return nothing for an appraisal that is not known
     */
    @Transactional
    public Optional<Outcome<Appraisal>> sign(Person by, UUID id) {
        return rows.findByIdOptional(id).map(row -> {
            if (signatures.findByIdOptional(id).isPresent()) {
                return Outcome.rejected(Refusal.notNow("appraisal-signed", "This appraisal is signed already.", null));
            }
            if (row.personId.equals(by.id())) {
                return Outcome.rejected(Refusal.never(
                        "second-person-needed", "Who entered an appraisal can't sign it; another person must.", null));
            }
            Instant now = clock.now();
            AppraisalSignatureRow signature = new AppraisalSignatureRow();
            signature.appraisal = id;
            signature.enteredBy = row.personId;
            signature.personId = by.id();
            signature.recordedAt = now;
            signatures.persistAndFlush(signature);
            acts.record(Act.of("AppraisalSigned", Actor.person(by.id()))
                    .with(JsonObject.with("appraisal", id.toString()).build())
                    .at(now));
            return Outcome.accepted(appraisals.toAppraisal(row));
        });
    }
}
