package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengbiao.catalog.domain.CertificateKind;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.PaperRules;
import org.hengbiao.catalog.domain.ProductCertificate;
import org.hengbiao.catalog.domain.ProductFacts;
import org.hengbiao.catalog.persistence.CatalogRevocationRow;
import org.hengbiao.catalog.persistence.CatalogRevocationRows;
import org.hengbiao.catalog.persistence.CertificateKindRows;
import org.hengbiao.catalog.persistence.CertificateScopeRows;
import org.hengbiao.catalog.persistence.ProductCertificateRow;
import org.hengbiao.catalog.persistence.ProductCertificateRows;
import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.catalog.persistence.ProductRows;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.jspecify.annotations.Nullable;

/** Certificates as they read now, and what stands against changing them. Callers hold the catalog's lock when they write. */
@ApplicationScoped
class CertificateFile {

    private final ProductCertificateRows papers;
    private final CertificateScopeRows scopes;
    private final CertificateKindRows kinds;
    private final CatalogRevocationRows revocations;
    private final ProductRows products;
    private final RecordedFacts facts;

    CertificateFile(
            ProductCertificateRows papers,
            CertificateScopeRows scopes,
            CertificateKindRows kinds,
            CatalogRevocationRows revocations,
            ProductRows products,
            RecordedFacts facts) {
        this.papers = papers;
        this.scopes = scopes;
        this.kinds = kinds;
        this.revocations = revocations;
        this.products = products;
        this.facts = facts;
    }

    /** The kind's definition. */
    Optional<CertificateKind> kind(String id) {
        return kinds.findByIdOptional(id).map(row -> row.toKind());
    }

    /** What is known at {@code now} about every product that the certificate touches. */
    List<ProductFacts> touched(String number, Instant now) {
        ProductCertificateRow paper = papers.findById(number);
        Stream<String> numbers = Stream.concat(
                paper == null ? Stream.of() : Stream.of(paper.product),
                scopes.of(number).stream().map(row -> row.product));
        return known(numbers.distinct().toList(), now);
    }

    /** What is known at {@code now} about some products. */
    List<ProductFacts> known(List<String> numbers, Instant now) {
        List<ProductRow> rows =
                numbers.stream().sorted().map(products::findById).toList();
        return facts.of(rows, Set.of()).stream().map(each -> each.knownAt(now)).toList();
    }

    /** The certificate as it reads at {@code now} for the first product that it covers or was recorded for. */
    Optional<ProductCertificate> reading(String number, Instant now) {
        return touched(number, now).stream()
                .flatMap(known -> known.certificates().stream())
                .map(Known::fact)
                .filter(certificate -> certificate.number().equals(number))
                .findFirst();
    }

    /** Which certificate renews {@code number}; null for none. */
    @Nullable
    String renewedBy(String number) {
        return papers.find("renews", number)
                .firstResultOptional()
                .map(row -> row.number)
                .orElse(null);
    }

    /** The first overlap of {@code paper} with another certificate of its kind, for any product of {@code known}. */
    static Optional<PaperRules.PaperFault> overlap(ProductCertificate paper, List<ProductFacts> known) {
        return known.stream()
                .flatMap(each -> PaperRules.overlap(paper, each).stream())
                .findFirst();
    }

    /** The certificate with all that is known of it at {@code now}. */
    Optional<CertificatePaper> paper(String number, Instant now) {
        List<ProductCertificate> entries = touched(number, now).stream()
                .flatMap(known -> known.certificates().stream())
                .map(Known::fact)
                .filter(certificate -> certificate.number().equals(number))
                .toList();
        return entries.stream().findFirst().map(first -> paper(first, entries));
    }

    private CertificatePaper paper(ProductCertificate first, List<ProductCertificate> entries) {
        CatalogRevocationRow revocation = revocations.findById(first.number());
        return new CertificatePaper(
                first.number(),
                first.kind(),
                first.issuer(),
                first.networkLevel(),
                first.issuedOn(),
                first.expiresOn(),
                first.renews(),
                renewedBy(first.number()),
                revocation == null ? null : revocation.revokedOn,
                entries.stream()
                        .map(each -> new CertificatePaper.Covered(each.product(), each.model(), each.version()))
                        .toList());
    }

    /** What the certificate's scope says of an entry: the last row decides. */
    boolean covers(String number, CertificatePaper.Covered entry, Instant now) {
        return paper(number, now)
                .filter(paper -> paper.covers().contains(entry))
                .isPresent();
    }
}
