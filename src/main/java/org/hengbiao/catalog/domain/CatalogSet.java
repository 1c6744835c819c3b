package org.hengbiao.catalog.domain;

import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.Category;

/**
 * A set of facts, by key: what is on record, or what an import adds to it.
 *
 * @param decisions in the order in which they were decided
 */
public record CatalogSet(
        Map<String, Category> categories,
        Map<String, CertificateKind> kinds,
        Map<String, Maker> makers,
        Map<String, Product> products,
        Map<String, Withdrawal> withdrawals,
        Map<String, ProductCertificate> certificates,
        Map<String, Revocation> revocations,
        List<ListingDecision> decisions) {

    /** Nothing. */
    public static final CatalogSet EMPTY =
            new CatalogSet(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    /** How many facts there are. */
    public int size() {
        return categories.size()
                + kinds.size()
                + makers.size()
                + products.size()
                + withdrawals.size()
                + certificates.size()
                + revocations.size()
                + decisions.size();
    }
}
