package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ExtractRules;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CategoryRow;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;

/** Counts what the catalog holds for an item, for the prior review of a plan. */
@ApplicationScoped
public class CatalogExtracts {

    private static final int CHUNK = 500;

    private final CategoryRows categories;
    private final ProductRows products;
    private final RecordedFacts facts;
    private final CatalogSettings settings;

    CatalogExtracts(CategoryRows categories, ProductRows products, RecordedFacts facts, CatalogSettings settings) {
        this.categories = categories;
        this.products = products;
        this.facts = facts;
        this.settings = settings;
    }

    /**
     * What is asked about.
     *
     * @param category id of a category
     * @param minimum least values by parameter id (most values where less is better)
     * @param at eligibility at this instant, as known at it
     * @param neededBy the day of need
     */
    public record ExtractQuestion(String category, Map<String, String> minimum, Instant at, LocalDate neededBy) {
        public ExtractQuestion {
            minimum = Map.copyOf(minimum);
        }
    }

    /**
     * How many products and makers are eligible.
     *
     * @param products eligible products that meet the minimum
     * @param makers makers of these products
     */
    public record EligibleCounts(int products, int makers) {}

    /** Counts only; nothing for a category that is not known. */
    @Transactional
    public EligibleCounts eligibleCounts(String category, Map<String, String> minimum, Instant at) {
        CatalogExtract extract = extract(new ExtractQuestion(category, minimum, at, CatalogDay.of(at)));
        return new EligibleCounts(extract.products(), extract.makers());
    }

    /** Everything that the prior review needs of one item; nothing for a category that is not known. */
    @Transactional
    public CatalogExtract extract(ExtractQuestion question) {
        CategoryRow row = categories.findById(question.category());
        if (row == null) {
            return new CatalogExtract(0, 0, List.of(), List.of());
        }
        Category category = row.toCategory();
        List<ProductFacts> meeting = new ArrayList<>();
        String after = "";
        List<ProductRow> chunk;
        do {
            chunk = products.page(new ProductRows.Wanted(category.id(), null), after, CHUNK);
            facts.of(chunk, Set.copyOf(settings.requiredCertificates())).stream()
                    .filter(each -> category.meets(each.product().fact().values(), question.minimum()))
                    .forEach(meeting::add);
            after = chunk.isEmpty() ? after : Objects.requireNonNull(chunk.get(chunk.size() - 1).number);
        } while (chunk.size() == CHUNK);
        return ExtractRules.of(meeting, question.at(), question.neededBy());
    }
}
