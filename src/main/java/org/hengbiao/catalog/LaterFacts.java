package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CategoryRow;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.LaterFactRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.platform.ClockOfRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog learned after somebody relied on it. A tender uses what was recorded by its publication, a plan what was recorded
 * by its submission; facts recorded later, back-dated ones above all, are flagged there and never applied silently.
 */
@ApplicationScoped
public class LaterFacts {

    private static final int CHUNK = 500;
    // PostgreSQL's dates go no further; nothing takes effect after it.
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final CategoryRows categories;
    private final ProductRows products;
    private final LaterFactRows rows;
    private final RecordedFacts facts;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    LaterFacts(
            CategoryRows categories,
            ProductRows products,
            LaterFactRows rows,
            RecordedFacts facts,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.categories = categories;
        this.products = products;
        this.rows = rows;
        this.facts = facts;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * What is asked about.
     *
     * @param category id of a category
     * @param minimum least values by parameter id; a product that never met them is left out
     * @param recordedAfter facts recorded after this instant
     * @param effectiveBefore only facts that count from before this day; null for all
     */
    public record LaterQuestion(
            String category,
            Map<String, String> minimum,
            Instant recordedAfter,
            @Nullable LocalDate effectiveBefore) {
        public LaterQuestion {
            minimum = Map.copyOf(minimum);
        }
    }

    /**
     * What was learned later.
     *
     * @param products how many products it touches
     * @param facts how many facts there are
     * @param backDated how many of them count from before the day of {@link LaterQuestion#recordedAfter}
     * @param named product by product, for the bureau; empty for anybody else
     */
    public record LaterFound(int products, int facts, int backDated, List<LaterProduct> named) {
        public LaterFound {
            named = List.copyOf(named);
        }
    }

    /**
     * What was learned later about one product.
     *
     * @param product its number
     * @param facts how many facts
     * @param backDated how many of them are back-dated
     * @param kinds {@code product}, {@code decision}, {@code confirmation}, {@code withdrawal}, {@code certificate},
     *     {@code revocation}, {@code correction}
     */
    public record LaterProduct(String product, int facts, int backDated, List<String> kinds) {
        public LaterProduct {
            kinds = List.copyOf(kinds);
        }
    }

    /** What was learned later, named to the bureau only. The reading is recorded. */
    @Transactional
    public LaterFound since(Person reader, LaterQuestion question) {
        reads.record(reader, "later facts about " + question.category());
        Optional<Category> category =
                categories.findByIdOptional(question.category()).map(CategoryRow::toCategory);
        List<LaterProduct> found =
                category.map(known -> touched(known, question)).orElse(List.of());
        return new LaterFound(
                found.size(),
                found.stream().mapToInt(LaterProduct::facts).sum(),
                found.stream().mapToInt(LaterProduct::backDated).sum(),
                reader.is(Role.BUREAU) ? found : List.of());
    }

    private List<LaterProduct> touched(Category category, LaterQuestion question) {
        LaterFactRows.Sought sought = new LaterFactRows.Sought(
                category.id(),
                question.recordedAfter(),
                CatalogDay.of(question.recordedAfter()),
                question.effectiveBefore() == null ? FOREVER : question.effectiveBefore());
        Instant now = clock.now();
        List<LaterProduct> found = new ArrayList<>();
        List<LaterFactRows.Touched> chunk = rows.page(sought, "", CHUNK);
        while (!chunk.isEmpty()) {
            Set<String> meeting = meeting(category, question, chunk, now);
            chunk.stream()
                    .filter(each -> meeting.contains(each.product()))
                    .map(each -> new LaterProduct(each.product(), each.facts(), each.backDated(), each.kinds()))
                    .forEach(found::add);
            chunk = rows.page(sought, chunk.get(chunk.size() - 1).product(), CHUNK);
        }
        return found;
    }

    /** Those that met the minimum then or meet it now: a correction of values may be the very fact. */
    private Set<String> meeting(
            Category category, LaterQuestion question, List<LaterFactRows.Touched> touched, Instant now) {
        List<String> numbers =
                touched.stream().map(LaterFactRows.Touched::product).toList();
        List<ProductRow> found = products.list("number in ?1 order by number", numbers);
        Set<String> meeting = new HashSet<>();
        for (ProductFacts each : facts.of(found, Set.of())) {
            for (Instant known : List.of(question.recordedAfter(), now)) {
                if (category.meets(each.knownAt(known).product().fact().values(), question.minimum())) {
                    meeting.add(each.product().fact().number());
                }
            }
        }
        return meeting;
    }
}
