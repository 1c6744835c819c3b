package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.catalog.domain.Eligibility;
import org.hengbiao.catalog.domain.Product;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CategoryRows;
import org.hengbiao.catalog.persistence.CertificateKindRow;
import org.hengbiao.catalog.persistence.CertificateKindRows;
import org.hengbiao.catalog.persistence.MakerRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.kernel.LocalizedText;

/** The whole list at an instant, for whoever freezes it into an edition. The caller records who reads. */
@ApplicationScoped
public class EligibleProducts {

    private static final int CHUNK = 500;

    private final ProductRows products;
    private final MakerRows makers;
    private final CategoryRows categories;
    private final CertificateKindRows kinds;
    private final RecordedFacts facts;
    private final CatalogSettings settings;

    EligibleProducts(
            ProductRows products,
            MakerRows makers,
            CategoryRows categories,
            CertificateKindRows kinds,
            RecordedFacts facts,
            CatalogSettings settings) {
        this.products = products;
        this.makers = makers;
        this.categories = categories;
        this.kinds = kinds;
        this.facts = facts;
        this.settings = settings;
    }

    /** Every product that is eligible at {@code at}, as known at it, in the order of numbers. */
    @Transactional
    public List<EligibleProduct> at(Instant at) {
        List<EligibleProduct> eligible = new ArrayList<>();
        Map<String, LocalizedText> names = kindNames();
        each((row, known) -> {
            if (Eligibility.at(known, at, at).eligible()) {
                eligible.add(toEligible(row, known, at, names));
            }
        });
        return eligible;
    }

    /** Why products of these numbers are not eligible at {@code at}; one that is has no entry. */
    @Transactional
    public Map<String, List<Ground>> groundsAt(Instant at, Set<String> numbers) {
        Map<String, List<Ground>> grounds = new HashMap<>();
        each((row, known) -> {
            List<Ground> found =
                    numbers.contains(row.number) ? Eligibility.at(known, at, at).grounds() : List.of();
            if (!found.isEmpty()) {
                grounds.put(row.number, found);
            }
        });
        return grounds;
    }

    private void each(BiConsumer<ProductRow, ProductFacts> visit) {
        String after = "";
        List<ProductRow> chunk;
        do {
            chunk = products.page(new ProductRows.Wanted(null, null), after, CHUNK);
            List<ProductFacts> known = facts.of(chunk, settings.requiredCertificates());
            for (int i = 0; i < chunk.size(); i++) {
                visit.accept(chunk.get(i), known.get(i));
            }
            after = chunk.isEmpty() ? after : Objects.requireNonNull(chunk.get(chunk.size() - 1).number);
        } while (chunk.size() == CHUNK);
    }

    private Map<String, LocalizedText> kindNames() {
        Map<String, LocalizedText> names = new HashMap<>();
        kinds.listAll().stream().map(CertificateKindRow::toKind).forEach(kind -> names.put(kind.id(), kind.name()));
        return names;
    }

    private EligibleProduct toEligible(
            ProductRow row, ProductFacts known, Instant at, Map<String, LocalizedText> kindNames) {
        Product product = known.product().fact();
        List<EligibleProduct.Certificate> certificates = settings.requiredCertificates().stream()
                .sorted()
                .flatMap(kind -> Eligibility.coverage(known, kind, CatalogDay.of(at), at).stream())
                .map(each -> new EligibleProduct.Certificate(
                        kindNames.getOrDefault(each.kind(), new LocalizedText(each.kind(), each.kind())),
                        each.number(),
                        each.issuer(),
                        each.issuedOn(),
                        each.expiresOn(),
                        each.networkLevel()))
                .toList();
        var maker = makers.findById(row.maker).toMaker();
        return new EligibleProduct(
                product.number(),
                categories.findById(row.category).toCategory().name(),
                product.name(),
                product.model(),
                product.version(),
                new LocalizedText(maker.nameZh(), maker.nameEn()),
                certificates,
                known.withdrawals().stream()
                        .filter(each -> each.by(at))
                        .map(each -> each.fact().on())
                        .findFirst()
                        .orElse(null));
    }
}
