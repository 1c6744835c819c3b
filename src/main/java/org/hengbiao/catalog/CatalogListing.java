package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengbiao.catalog.domain.Eligibility;
import org.hengbiao.catalog.domain.Maker;
import org.hengbiao.catalog.domain.Product;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.platform.ClockOfRecord;
import org.jspecify.annotations.Nullable;

/** The list, for those who may see it: the bureau all of it, anybody else only what its own organisation makes. */
@ApplicationScoped
public class CatalogListing {

    /** The longest page. */
    public static final int MAX_PAGE = 200;

    private final ProductRows products;
    private final MakerRows makers;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    CatalogListing(
            ProductRows products,
            MakerRows makers,
            RecordedFacts facts,
            CatalogSettings settings,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.products = products;
        this.makers = makers;
        this.facts = facts;
        this.settings = settings;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Which part of the list.
     *
     * @param category id of a category; null for all
     * @param after the last number of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}
     */
    public record Asked(@Nullable String category, @Nullable String after, int size) {
        public Asked {
            size = Math.max(1, Math.min(MAX_PAGE, size));
        }
    }

    /**
     * A page by number.
     *
     * @param entries at most the size asked for
     * @param next what to ask after for the next page; null at the end
     */
    public record CatalogPage(
            List<CatalogEntry> entries, @Nullable String next) {
        public CatalogPage {
            entries = List.copyOf(entries);
        }
    }

    /** A page of what {@code reader} may see, with each product's standing now. The reading is recorded. */
    @Transactional
    public CatalogPage page(Person reader, Asked asked) {
        reads.record(reader, "products " + (asked.category() == null ? "all" : asked.category()));
        String maker = reader.is(Role.BUREAU) ? null : reader.organisation().text();
        List<ProductRow> rows = products.page(
                new ProductRows.Wanted(asked.category(), maker),
                asked.after() == null ? "" : asked.after(),
                asked.size() + 1);
        boolean more = rows.size() > asked.size();
        List<ProductRow> shown = more ? rows.subList(0, asked.size()) : rows;
        return new CatalogPage(entries(shown), more ? shown.get(shown.size() - 1).number : null);
    }

    /**
     * Whether a product is eligible at an instant, as known at another. The reading is recorded.
     *
     * @param at null for now
     * @param knownAt null for now
     * @return nothing for a number that is not on record or not for {@code reader} to see
     */
    @Transactional
    public Optional<Standing> standing(Person reader, String number, @Nullable Instant at, @Nullable Instant knownAt) {
        reads.record(reader, "eligibility " + number);
        Instant now = clock.now();
        return products.findByIdOptional(number)
                .filter(row -> reader.is(Role.BUREAU)
                        || row.maker.equals(reader.organisation().text()))
                .map(row ->
                        facts.of(List.of(row), settings.requiredCertificates()).get(0))
                .map(known -> standing(known, at == null ? now : at, knownAt == null ? now : knownAt));
    }

    static Standing standing(ProductFacts facts, Instant at, Instant knownAt) {
        Eligibility eligibility = Eligibility.at(facts, at, knownAt);
        return new Standing(eligibility.eligible(), eligibility.grounds());
    }

    /** The entries of rows, with each product's standing now. */
    List<CatalogEntry> entries(List<ProductRow> rows) {
        Instant now = clock.now();
        Map<String, Maker> known = new HashMap<>();
        return facts.of(rows, settings.requiredCertificates()).stream()
                .map(each -> entry(
                        each.knownAt(now),
                        known.computeIfAbsent(
                                each.product().fact().maker(),
                                code -> makers.findById(code).toMaker()),
                        standing(each, now, now)))
                .toList();
    }

    private static CatalogEntry entry(ProductFacts facts, Maker maker, Standing standing) {
        Product product = facts.product().fact();
        return new CatalogEntry(
                product.number(),
                product.category(),
                new CreditCode(product.maker()),
                new LocalizedText(maker.nameZh(), maker.nameEn()),
                product.brand(),
                product.name(),
                product.model(),
                product.version(),
                facts.withdrawals().stream()
                        .map(each -> each.fact().on())
                        .findFirst()
                        .orElse(null),
                product.values(),
                standing);
    }
}
