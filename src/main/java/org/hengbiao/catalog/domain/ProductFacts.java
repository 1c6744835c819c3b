package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything that is on record about one product.
 *
 * @param product the product
 * @param withdrawals none or one
 * @param certificates of this product, of every kind
 * @param revocations of these certificates
 * @param decisions in the order in which they were decided
 * @param requiredKinds kinds of certificate without which a product of this category is not eligible
 */
public record ProductFacts(
        Known<Product> product,
        List<Known<Withdrawal>> withdrawals,
        List<Known<ProductCertificate>> certificates,
        List<Known<Revocation>> revocations,
        List<Known<ListingDecision>> decisions,
        Set<String> requiredKinds) {

    public ProductFacts {
        withdrawals = List.copyOf(withdrawals);
        certificates = List.copyOf(certificates);
        revocations = List.copyOf(revocations);
        decisions = List.copyOf(decisions);
        requiredKinds = Set.copyOf(requiredKinds);
    }

    /** What of this was on record at {@code instant}; the product itself stays. */
    ProductFacts knownAt(Instant instant) {
        return new ProductFacts(
                product,
                knownBy(withdrawals, instant),
                knownBy(certificates, instant),
                knownBy(revocations, instant),
                knownBy(decisions, instant),
                requiredKinds);
    }

    private static <F> List<Known<F>> knownBy(List<Known<F>> facts, Instant instant) {
        return facts.stream().filter(fact -> fact.by(instant)).toList();
    }
}
