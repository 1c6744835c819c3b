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
import org.hengbiao.catalog.domain.Eligibility;
import org.hengbiao.catalog.domain.ExtractRules;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CategoryRow;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.identity.Person;
import org.hengbiao.regulation.PackagedLaw;

/** Counts what the catalog holds for an item, for the prior review of a plan. */
@ApplicationScoped
public class CatalogExtracts {

    private static final int CHUNK = 500;
    private static final String JURISDICTION = "cn";

    private final CategoryRows categories;
    private final ProductRows products;
    private final MakerRows makers;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final RecordingCatalogReads reads;

    CatalogExtracts(
            CategoryRows categories,
            ProductRows products,
            MakerRows makers,
            RecordedFacts facts,
            CatalogSettings settings,
            RecordingCatalogReads reads) {
        this.categories = categories;
        this.products = products;
        this.makers = makers;
        this.facts = facts;
        this.settings = settings;
        this.reads = reads;
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
        CatalogExtract.Counts counts = Objects.requireNonNull(extract.counts());
        return new EligibleCounts(counts.products(), counts.makers());
    }

    /** Everything that the prior review needs of one item; nothing for a category that is not known. */
    @Transactional
    public CatalogExtract extract(ExtractQuestion question) {
        CategoryRow row = categories.findById(question.category());
        if (row == null) {
            return new CatalogExtract(false, new CatalogExtract.Counts(0, 0), List.of(), List.of());
        }
        return ExtractRules.of(
                meeting(row.toCategory(), question),
                new ExtractRules.Question(question.at(), question.neededBy(), enoughMakers(question.at())));
    }

    /**
     * The eligible products that meet the minimum, by number, for a recommendation list. The reading is recorded.
     *
     * @param reader the clerk who draws the list up
     */
    @Transactional
    public List<OfferedProduct> eligible(Person reader, ExtractQuestion question) {
        reads.record(reader, "recommendation list of " + question.category());
        CategoryRow row = categories.findById(question.category());
        return row == null
                ? List.of()
                : meeting(row.toCategory(), question).stream()
                        .filter(each -> Eligibility.at(each, question.at(), question.at())
                                .eligible())
                        .map(each -> each.product().fact())
                        .map(product -> new OfferedProduct(
                                makers.findById(product.maker()).toMaker().nameZh(),
                                product.brand(),
                                product.model(),
                                product.version()))
                        .toList();
    }

    /** As many makers as bidders must be for an opening, by the law of that day. */
    private static int enoughMakers(Instant at) {
        return PackagedLaw.leastBidders(JURISDICTION, CatalogDay.of(at)).whole();
    }

    private List<ProductFacts> meeting(Category category, ExtractQuestion question) {
        List<ProductFacts> meeting = new ArrayList<>();
        String after = "";
        List<ProductRow> chunk;
        do {
            chunk = products.page(new ProductRows.Wanted(category.id(), null), after, CHUNK);
            facts.of(chunk, Set.copyOf(settings.requiredCertificates())).stream()
                    .filter(each -> category.meets(
                            each.knownAt(question.at()).product().fact().values(), question.minimum()))
                    .forEach(meeting::add);
            after = chunk.isEmpty() ? after : Objects.requireNonNull(chunk.get(chunk.size() - 1).number);
        } while (chunk.size() == CHUNK);
        return meeting;
    }
}
