package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of {@code listings.csv}: in the order in which they were decided, each following from the one before. */
final class ListingRules {

    static final List<String> HEADER = List.of("product_number", "decision", "decided_on", "effective_on", "reason");

    private final Merge<ListingDecision> decisions;
    private final Map<String, ListingDecision> lastByProduct = new HashMap<>();
    private final Merge<Product> products;
    private final CertificateRules certificates;
    private final Set<String> requiredKinds;
    private @Nullable LocalDate previousRow;

    ListingRules(
            CatalogSet onRecord, Merge<Product> products, CertificateRules certificates, Set<String> requiredKinds) {
        Map<String, ListingDecision> byKey = new LinkedHashMap<>();
        onRecord.decisions().forEach(decision -> {
            byKey.put(decision.key(), decision);
            lastByProduct.put(decision.product(), decision);
        });
        this.decisions = new Merge<>(byKey);
        this.products = products;
        this.certificates = certificates;
        this.requiredKinds = requiredKinds;
    }

    void take(RowReader row) {
        String product = row.text("product_number");
        ListingDecision.Kind kind =
                ListingDecision.Kind.of(row.text("decision")).orElse(null);
        LocalDate decidedOn = row.date("decided_on");
        LocalDate effectiveOn = row.date("effective_on");
        String reason = row.text("reason");
        row.demand(!products.lacks(product), "product_number", "no product has this number");
        if (kind == null) {
            row.fault("decision", "a decision is admit, suspend, lift or remove");
        }
        row.demand(
                previousRow == null || !decidedOn.isBefore(previousRow), "decided_on", "rows are in the order decided");
        previousRow = row.whole() ? decidedOn : previousRow;
        if (!row.whole() || kind == null) {
            return;
        }
        row.demand(!effectiveOn.isBefore(decidedOn), "effective_on", "it counts no earlier than it was decided");
        ListingDecision decision = new ListingDecision(product, kind, decidedOn, effectiveOn, reason);
        if (decisions.get(decision.key()) == null) {
            checkOrder(row, decision);
            checkCertificate(row, decision);
            lastByProduct.put(product, decision);
        }
        if (row.whole()) {
            decisions.take(decision, row, "product_number");
        }
    }

    private void checkOrder(RowReader row, ListingDecision decision) {
        ListingDecision last = lastByProduct.get(decision.product());
        row.demand(
                decision.decision().mayFollow(last == null ? null : last.decision()),
                "decision",
                decision.decision().wanted() + ", here it follows "
                        + (last == null ? "nothing" : last.decision().text()));
        row.demand(
                last == null || !decision.decidedOn().isBefore(last.decidedOn()),
                "decided_on",
                "it was decided before the product's last decision");
    }

    private void checkCertificate(RowReader row, ListingDecision decision) {
        Product product = products.get(decision.product());
        if (!decision.decision().needsCertificate()
                || product == null
                || !certificates.certificates().complete()) {
            return;
        }
        ProductFacts facts = facts(product);
        for (String kind : requiredKinds) {
            row.demand(
                    CertificateCheck.lastValid(facts, kind, decision.effectiveOn())
                            .isPresent(),
                    "effective_on",
                    "no certificate of kind " + kind + " covers the product on that day");
        }
    }

    private ProductFacts facts(Product product) {
        List<ProductCertificate> covering = certificates.of(product.number());
        Stream<Revocation> revoked = covering.stream()
                .map(certificate -> certificates.revocations().get(certificate.number()))
                .filter(Objects::nonNull);
        return new ProductFacts(
                known(product),
                List.of(),
                covering.stream().map(ListingRules::known).toList(),
                revoked.map(ListingRules::known).toList(),
                List.of(),
                requiredKinds);
    }

    private static <F> Known<F> known(F fact) {
        return new Known<>(fact, Instant.EPOCH);
    }

    Merge<ListingDecision> decisions() {
        return decisions;
    }
}
