package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is on record about one product.
 *
 * @param product the product
 * @param withdrawals none or one
 * @param certificates of this product, of every kind, as they were recorded first; also those of other products whose scope was
 *     extended to this one
 * @param revocations of these certificates
 * @param decisions in the order in which they were decided
 * @param requiredKinds kinds of certificate without which a product of this category is not eligible
 * @param amendments what later facts say about these
 */
public record ProductFacts(
        Known<Product> product,
        List<Known<Withdrawal>> withdrawals,
        List<Known<ProductCertificate>> certificates,
        List<Known<Revocation>> revocations,
        List<Known<ListingDecision>> decisions,
        Set<String> requiredKinds,
        Amendments amendments) {

    public ProductFacts {
        withdrawals = List.copyOf(withdrawals);
        certificates = List.copyOf(certificates);
        revocations = List.copyOf(revocations);
        decisions = List.copyOf(decisions);
        requiredKinds = Set.copyOf(requiredKinds);
    }

    /** Facts that nothing amends. */
    public ProductFacts(
            Known<Product> product,
            List<Known<Withdrawal>> withdrawals,
            List<Known<ProductCertificate>> certificates,
            List<Known<Revocation>> revocations,
            List<Known<ListingDecision>> decisions,
            Set<String> requiredKinds) {
        this(product, withdrawals, certificates, revocations, decisions, requiredKinds, Amendments.NONE);
    }

    /**
     * What of this was on record at {@code instant}, with every correction and extension of that time applied; of the amendments
     * only the confirmations are left. The product itself stays even when it came later.
     */
    public ProductFacts knownAt(Instant instant) {
        Amendments known = amendments.knownAt(instant);
        Product sold = known.corrected(product.fact());
        return new ProductFacts(
                new Known<>(sold, product.recordedAt()),
                Known.by(withdrawals, instant),
                CertificateScope.resolve(sold.number(), Known.by(certificates, instant), known),
                Known.by(revocations, instant),
                Known.by(decisions, instant),
                requiredKinds,
                new Amendments(List.of(), List.of(), List.of(), known.confirmations()));
    }

    /** The last decision that is known and stands at {@code instant}, also one that takes effect later. */
    public Optional<ListingDecision> lastStanding(Instant instant) {
        return knownAt(instant).standing(CatalogDay.of(instant)).stream().reduce((earlier, later) -> later);
    }

    /** The decisions that hold on {@code day}: an unconfirmed suspension whose time is over is as if it had never been. */
    List<ListingDecision> standing(LocalDate day) {
        return decisions.stream()
                .map(Known::fact)
                .filter(decision -> !decision.lapsedBy(day) || amendments.confirms(decision))
                .toList();
    }
}
