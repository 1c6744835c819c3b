package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengbiao.catalog.domain.ProductValues;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.ProductCorrectionRow;
import org.hengbiao.catalog.persistence.ProductCorrectionRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/**
 * A clerk corrects what was recorded wrongly about a product: its values, its first day of sale. What was known before stays what it
 * was.
 */
@ApplicationScoped
public class CorrectingProduct {

    private final ProductRows products;
    private final ProductCorrectionRows rows;
    private final CategoryRows categories;
    private final ProductFile file;
    private final RecordedFacts facts;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    CorrectingProduct(
            ProductRows products,
            ProductCorrectionRows rows,
            CategoryRows categories,
            ProductFile file,
            RecordedFacts facts,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.products = products;
        this.rows = rows;
        this.categories = categories;
        this.file = file;
        this.facts = facts;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * How it really is.
     *
     * @param onSaleFrom first day of sale
     * @param values every parameter of the category, by id
     * @param reason why it is corrected, not blank
     */
    public record ValueCorrection(LocalDate onSaleFrom, Map<String, String> values, String reason) {
        public ValueCorrection {
            values = Map.copyOf(values);
        }
    }

    /** Corrects; nothing for a product that is not on record, refused with {@link ProductFaults}. */
    @Transactional
    public Optional<Outcome<ProductPaper>> correct(Person by, String number, ValueCorrection correction) {
        facts.lock();
        return products.findByIdOptional(number).map(product -> correct(by, product, correction));
    }

    private Outcome<ProductPaper> correct(Person by, ProductRow product, ValueCorrection correction) {
        Category category = categories.findById(product.category).toCategory();
        List<ProductValues.ValueFault> broken = ProductValues.faults(category, correction.values());
        if (!broken.isEmpty()) {
            return Outcome.rejected(ProductFaults.of(broken));
        }
        Instant now = clock.now();
        ProductCorrectionRow row = new ProductCorrectionRow();
        row.id = Identifiers.next(now);
        row.product = product.number;
        row.onSaleFrom = correction.onSaleFrom();
        row.parameters = parameters(category, correction.values());
        row.reason = correction.reason();
        row.personId = by.id();
        row.recordedAt = now;
        rows.persistAndFlush(row);
        acts.record(Act.of("ProductCorrected", Actor.person(by.id()))
                .with(JsonObject.with("product", row.product)
                        .with("onSaleFrom", row.onSaleFrom.toString())
                        .with("parameters", row.parameters)
                        .with("reason", row.reason)
                        .build())
                .at(now));
        return Outcome.accepted(file.paper(product, now));
    }

    private static String parameters(Category category, Map<String, String> values) {
        Map<String, String> ordered = new LinkedHashMap<>();
        category.parameters().forEach(parameter -> ordered.put(parameter.id(), values.get(parameter.id())));
        return ordered.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }
}
