package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.Product;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.EvidenceRows;
import org.hengbiao.catalog.persistence.ProductCorrectionRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.catalog.persistence.SuccessorRows;
import org.hengbiao.identity.Person;
import org.hengbiao.platform.ClockOfRecord;

/** One product with all that is known of it, for the bureau and for its maker. */
@ApplicationScoped
public class ProductFile {

    private final ProductRows products;
    private final ProductCorrectionRows corrections;
    private final EvidenceRows evidence;
    private final SuccessorRows successors;
    private final CertificateFile certificates;
    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final RecordingCatalogReads reads;
    private final ClockOfRecord clock;

    ProductFile(
            ProductRows products,
            ProductCorrectionRows corrections,
            EvidenceRows evidence,
            SuccessorRows successors,
            CertificateFile certificates,
            RecordedFacts facts,
            CatalogSettings settings,
            RecordingCatalogReads reads,
            ClockOfRecord clock) {
        this.products = products;
        this.corrections = corrections;
        this.evidence = evidence;
        this.successors = successors;
        this.certificates = certificates;
        this.facts = facts;
        this.settings = settings;
        this.reads = reads;
        this.clock = clock;
    }

    /** A product that {@code reader} may see; nothing for any other. The reading is recorded. */
    @Transactional
    public Optional<ProductPaper> of(Person reader, String number) {
        reads.record(reader, "product " + number);
        Instant now = clock.now();
        return products.findByIdOptional(number)
                .filter(row -> CatalogReaders.may(reader, row))
                .map(row -> paper(row, now));
    }

    ProductPaper paper(ProductRow row, Instant now) {
        ProductFacts all =
                facts.of(List.of(row), settings.requiredCertificates()).get(0);
        ProductFacts known = all.knownAt(now);
        Product product = known.product().fact();
        return new ProductPaper(
                product.number(),
                product.category(),
                product.brand() + " " + product.name() + " " + product.model() + " " + product.version(),
                product.onSaleFrom(),
                known.withdrawals().stream()
                        .map(each -> each.fact().on())
                        .findFirst()
                        .orElse(null),
                product.values(),
                evidence.of(row.number).stream()
                        .map(each -> new ProductPaper.Evidence(
                                each.parameter, each.report, each.laboratory, each.reportedOn))
                        .toList(),
                successors.of(row.number),
                known.certificates().stream()
                        .map(each -> each.fact().number())
                        .distinct()
                        .flatMap(each -> certificates.paper(each, now).stream())
                        .toList(),
                CatalogListing.standing(all, now, now),
                corrections.of(row.number).stream()
                        .map(each -> new ProductPaper.Corrected(each.reason, each.recordedAt))
                        .toList());
    }
}
