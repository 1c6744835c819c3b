package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What later facts say about earlier ones of one product. None of them changes a row: each counts from its own recording on, so
 * that what was known before stays what it was.
 *
 * @param products corrections of the product, in the order recorded
 * @param certificates corrections of its certificates, in the order recorded
 * @param scopes what its certificates cover beside what they were recorded with, in the order recorded
 * @param confirmations of its suspensions
 */
public record Amendments(
        List<Known<ProductCorrection>> products,
        List<Known<CertificateCorrection>> certificates,
        List<Known<ScopeChange>> scopes,
        List<Known<Confirmation>> confirmations) {

    /** Nothing was corrected, extended or confirmed. */
    public static final Amendments NONE = new Amendments(List.of(), List.of(), List.of(), List.of());

    public Amendments {
        products = List.copyOf(products);
        certificates = List.copyOf(certificates);
        scopes = List.copyOf(scopes);
        confirmations = List.copyOf(confirmations);
    }

    /** What of this was on record at {@code instant}. */
    Amendments knownAt(Instant instant) {
        return new Amendments(
                Known.by(products, instant),
                Known.by(certificates, instant),
                Known.by(scopes, instant),
                Known.by(confirmations, instant));
    }

    boolean confirms(ListingDecision decision) {
        return confirmations.stream().anyMatch(known -> known.fact().decision().equals(decision.key()));
    }

    Product corrected(Product product) {
        return products.isEmpty()
                ? product
                : products.get(products.size() - 1).fact().applyTo(product);
    }

    ProductCertificate corrected(ProductCertificate certificate) {
        Optional<CertificateCorrection> last = certificates.stream()
                .map(Known::fact)
                .filter(correction -> correction.certificate().equals(certificate.number()))
                .reduce((earlier, later) -> later);
        return last.map(correction -> correction.applyTo(certificate)).orElse(certificate);
    }
}
