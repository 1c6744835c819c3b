package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.Eligibility;
import org.hengbiao.catalog.domain.Maker;
import org.hengbiao.catalog.domain.Product;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.LapseRows;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.platform.ClockOfRecord;

/** Asks every feature above what rests on the products that a lapsed certificate covers. */
@ApplicationScoped
class TouchedMatters {

    private final LapseRows lapses;
    private final ProductRows products;
    private final MakerRows makers;
    private final CategoryRows categories;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final Instance<RestingOnCatalog> above;
    private final ClockOfRecord clock;

    TouchedMatters(
            LapseRows lapses,
            ProductRows products,
            MakerRows makers,
            CategoryRows categories,
            RecordedFacts facts,
            CatalogSettings settings,
            @Any Instance<RestingOnCatalog> above,
            ClockOfRecord clock) {
        this.lapses = lapses;
        this.products = products;
        this.makers = makers;
        this.categories = categories;
        this.facts = facts;
        this.settings = settings;
        this.above = above;
        this.clock = clock;
    }

    /** By kind and number. */
    List<RestingMatter> by(Lapse lapse) {
        return lapses.covered(lapse.certificate()).stream()
                .map(number -> product(lapse, number))
                .flatMap(product -> above.stream().flatMap(feature -> feature.restingOn(product).stream()))
                .distinct()
                .sorted(Comparator.comparing(RestingMatter::kind)
                        .thenComparing(RestingMatter::number)
                        .thenComparing(RestingMatter::item))
                .toList();
    }

    private LapsedProduct product(Lapse lapse, String number) {
        ProductFacts known = facts.of(List.of(products.findById(number)), settings.requiredCertificates())
                .get(0);
        Product product = known.knownAt(clock.now()).product().fact();
        Maker maker = makers.findById(product.maker()).toMaker();
        // The last instant at which the certificate counted.
        Instant before = CatalogDay.startOf(lapse.voidFrom()).minusMillis(1);
        return new LapsedProduct(
                product.number(),
                categories.findById(product.category()).toCategory(),
                Set.of(maker.code(), maker.nameZh(), maker.nameEn()),
                product.brand(),
                product.model(),
                product.version(),
                product.values(),
                Eligibility.at(known, before, clock.now()).eligible());
    }
}
