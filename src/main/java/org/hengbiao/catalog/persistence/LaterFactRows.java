package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Finds what the catalog learned after an instant, product by product, across all tables of facts. */
@ApplicationScoped
public class LaterFactRows {

    // A certificate touches every product that it was recorded for or extended to. A new fact's own day is that from
    // which it counts.
    private static final String FACTS = """
            WITH touched AS (
              SELECT number AS certificate, product FROM catalog_product_certificate
              UNION SELECT certificate, product FROM catalog_certificate_scope),
            fact AS (
              SELECT number AS product, 'product' AS kind, on_sale_from AS day, recorded_at FROM catalog_product
              UNION ALL SELECT product, 'decision', effective_on, recorded_at FROM catalog_listing
              UNION ALL SELECT l.product, 'confirmation', l.effective_on, c.recorded_at
                          FROM catalog_suspension_confirmation c JOIN catalog_listing l ON l.id = c.listing
              UNION ALL SELECT product, 'withdrawal', withdrawn_on, recorded_at FROM catalog_withdrawal
              UNION ALL SELECT product, 'correction', on_sale_from, recorded_at FROM catalog_product_correction
              UNION ALL SELECT product, 'certificate', issued_on, recorded_at FROM catalog_product_certificate
              UNION ALL SELECT s.product, 'certificate', c.issued_on, s.recorded_at
                          FROM catalog_certificate_scope s JOIN catalog_product_certificate c ON c.number = s.certificate
              UNION ALL SELECT t.product, 'revocation', r.revoked_on, r.recorded_at
                          FROM catalog_revocation r JOIN touched t USING (certificate)
              UNION ALL SELECT t.product, 'correction', k.issued_on, k.recorded_at
                          FROM catalog_certificate_correction k JOIN touched t USING (certificate))
            SELECT f.product, count(*), count(*) FILTER (WHERE f.day < :since), string_agg(DISTINCT f.kind, ' ')
              FROM fact f JOIN catalog_product p ON p.number = f.product
             WHERE p.category = :category AND f.recorded_at > :after AND f.day < :before AND f.product > :product
             GROUP BY f.product ORDER BY f.product LIMIT :size
            """;

    private final EntityManager entities;

    LaterFactRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which facts.
     *
     * @param category id of a category
     * @param recordedAfter recorded after this instant
     * @param since facts that count from before this day are back-dated
     * @param effectiveBefore only facts that count from before this day
     */
    public record Sought(String category, Instant recordedAfter, LocalDate since, LocalDate effectiveBefore) {}

    /**
     * What was learned about one product.
     *
     * @param product its number
     * @param facts how many facts
     * @param backDated how many of them count from before the day asked about
     * @param kinds which kinds of facts
     */
    public record Touched(String product, int facts, int backDated, List<String> kinds) {}

    /** The touched products after {@code product} in the order of their numbers. */
    public List<Touched> page(Sought sought, String product, int size) {
        Stream<Object[]> rows = entities
                .unwrap(Session.class)
                .createNativeQuery(FACTS, Object[].class)
                .setParameter("category", sought.category())
                .setParameter("after", sought.recordedAfter())
                .setParameter("since", sought.since())
                .setParameter("before", sought.effectiveBefore())
                .setParameter("product", product)
                .setParameter("size", size)
                .getResultList()
                .stream();
        return rows.map(row -> new Touched(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        List.copyOf(new TreeSet<>(List.of(((String) row[3]).split(" "))))))
                .toList();
    }
}
