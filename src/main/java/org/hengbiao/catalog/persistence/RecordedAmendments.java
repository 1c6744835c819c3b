package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.catalog.domain.Amendments;
import org.hengbiao.catalog.domain.CertificateCorrection;
import org.hengbiao.catalog.domain.Confirmation;
import org.hengbiao.catalog.domain.Known;
import org.hengbiao.catalog.domain.ProductCorrection;
import org.hengbiao.catalog.domain.ScopeChange;

/** What later facts say about earlier ones, by product. */
@ApplicationScoped
public class RecordedAmendments {

    private final EntityManager entities;

    RecordedAmendments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Amendments of some products, all read with one query a table.
     *
     * @param products corrections by product
     * @param certificates corrections by certificate
     * @param scopes changes of scope by product
     * @param confirmations of suspensions by product
     */
    record Found(
            Map<String, List<Known<ProductCorrection>>> products,
            Map<String, List<Known<CertificateCorrection>>> certificates,
            Map<String, List<Known<ScopeChange>>> scopes,
            Map<String, List<Known<Confirmation>>> confirmations) {

        /** Certificates that were extended to the product, by their numbers. */
        Set<String> extendedTo(String product) {
            return scopes.getOrDefault(product, List.of()).stream()
                    .map(known -> known.fact().certificate())
                    .collect(Collectors.toSet());
        }

        Amendments of(String product, Collection<String> certificateNumbers) {
            return new Amendments(
                    products.getOrDefault(product, List.of()),
                    certificateNumbers.stream()
                            .distinct()
                            .flatMap(number -> certificates.getOrDefault(number, List.of()).stream())
                            .toList(),
                    scopes.getOrDefault(product, List.of()),
                    confirmations.getOrDefault(product, List.of()));
        }
    }

    /** Which of these products' certificates' scopes were changed. */
    Map<String, List<Known<ScopeChange>>> scopes(List<String> products) {
        return grouped(
                rows(CertificateScopeRow.class, "product", products), row -> row.product, CertificateScopeRow::known);
    }

    Found of(List<String> products, Collection<String> certificates, Map<String, List<Known<ScopeChange>>> scopes) {
        return new Found(
                grouped(
                        rows(ProductCorrectionRow.class, "product", products),
                        row -> row.product,
                        ProductCorrectionRow::known),
                grouped(
                        rows(CertificateCorrectionRow.class, "certificate", certificates),
                        row -> row.certificate,
                        CertificateCorrectionRow::known),
                scopes,
                confirmations(products));
    }

    private Map<String, List<Known<Confirmation>>> confirmations(List<String> products) {
        List<Object[]> found = entities.createQuery(
                        "select l, c from CatalogListingRow l, SuspensionConfirmationRow c"
                                + " where c.listing = l.id and l.product in :keys",
                        Object[].class)
                .setParameter("keys", products)
                .getResultList();
        return grouped(
                found,
                pair -> ((CatalogListingRow) pair[0]).product,
                pair -> new Known<>(
                        new Confirmation(
                                ((CatalogListingRow) pair[0]).known().fact().key()),
                        ((SuspensionConfirmationRow) pair[1]).recordedAt));
    }

    private <R> List<R> rows(Class<R> rows, String column, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from " + rows.getSimpleName() + " where " + column + " in :keys order by position",
                                rows)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    private static <R, F> Map<String, List<F>> grouped(List<R> rows, Function<R, String> key, Function<R, F> fact) {
        return rows.isEmpty()
                ? new HashMap<>()
                : rows.stream().collect(Collectors.groupingBy(key, Collectors.mapping(fact, Collectors.toList())));
    }
}
