package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.Lapse;
import org.hengbiao.kernel.CreditCode;
import org.jspecify.annotations.Nullable;

/** Certificates with their end, as one query each; the table {@code catalog_ending_told}. */
@ApplicationScoped
public class LapseRows {

    private static final String SELECT = """
            SELECT c.number, c.kind, c.product, c.model || ' ' || c.version, p.maker,
                   coalesce(k.expires_on, c.expires_on), r.revoked_on, r.reason
            FROM catalog_product_certificate c
            JOIN catalog_product p ON p.number = c.product
            LEFT JOIN catalog_revocation r ON r.certificate = c.number
            LEFT JOIN LATERAL (SELECT expires_on FROM catalog_certificate_correction
                                WHERE certificate = c.number ORDER BY position DESC LIMIT 1) k ON true
            """;

    // By the record's own day first, which an index has; a corrected one is looked up among the few that were
    // corrected.
    private static final String ENDS = """
             (c.expires_on BETWEEN :from AND :to
              OR c.number IN (SELECT certificate FROM catalog_certificate_correction WHERE expires_on BETWEEN :from AND :to))
             AND (SELECT last_day FROM catalog_certificate_term t WHERE t.number = c.number) BETWEEN :from AND :to
            """;

    // Nothing renews it: a certificate that another one follows ends without consequence.
    private static final String NOT_RENEWED =
            " AND NOT EXISTS (SELECT 1 FROM catalog_product_certificate n WHERE n.renews = c.number)";

    private final EntityManager entities;

    LapseRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which lapses.
     *
     * @param from first day on which the certificate counts no more, at the earliest
     * @param to the same, at the latest
     * @param maker only certificates of this maker's products; null for all
     */
    public record Wanted(
            LocalDate from, LocalDate to, @Nullable String maker) {}

    /** Certificates that end or were revoked in a span of days, by their number, after {@code after} when it is given. */
    public List<Lapse> page(Wanted wanted, @Nullable String after, int size) {
        String maker = wanted.maker() == null ? "" : " AND p.maker = :maker";
        Query query = entities.createNativeQuery(SELECT
                        + " WHERE c.number > :after AND ((r.certificate IS NULL AND " + ENDS
                        + NOT_RENEWED + ") OR r.revoked_on BETWEEN :from AND :to)" + maker
                        + " ORDER BY c.number LIMIT :size")
                .setParameter("after", after == null ? "" : after)
                .setParameter("from", wanted.from())
                .setParameter("to", wanted.to())
                .setParameter("size", size);
        return lapses(wanted.maker() == null ? query : query.setParameter("maker", wanted.maker()));
    }

    /** One certificate. */
    public Optional<Lapse> find(String certificate) {
        return lapses(entities.createNativeQuery(SELECT + " WHERE c.number = :number")
                        .setParameter("number", certificate))
                .stream()
                .findFirst();
    }

    /** Numbers of the products that a certificate covers, in order. */
    public List<String> covered(String certificate) {
        return ((List<?>) entities.createNativeQuery("SELECT product FROM catalog_certificate_cover"
                                + " WHERE certificate = :certificate ORDER BY product")
                        .setParameter("certificate", certificate)
                        .getResultList())
                .stream().map(String.class::cast).toList();
    }

    /**
     * Marks the certificates that end within {@code days} and of which nobody was told at so many or fewer days.
     *
     * @return the makers of their products, each once
     */
    public List<String> tell(LocalDate today, int days, Instant now) {
        Query query = entities.createNativeQuery(
                        "WITH told AS (INSERT INTO catalog_ending_told (certificate, days, told_at)"
                                + " SELECT c.number, :days, :now FROM catalog_product_certificate c"
                                + " WHERE " + ENDS
                                + " AND NOT EXISTS (SELECT 1 FROM catalog_revocation r WHERE r.certificate = c.number)"
                                + NOT_RENEWED
                                + " AND NOT EXISTS (SELECT 1 FROM catalog_ending_told t WHERE t.certificate = c.number AND t.days <= :days)"
                                + " ON CONFLICT DO NOTHING RETURNING certificate)"
                                + " SELECT DISTINCT p.maker FROM told JOIN catalog_product_certificate c ON c.number = told.certificate"
                                + " JOIN catalog_product p ON p.number = c.product ORDER BY p.maker")
                .setParameter("days", days)
                .setParameter("now", now)
                .setParameter("from", today)
                .setParameter("to", today.plusDays(days));
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).toList();
    }

    private static List<Lapse> lapses(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> lapse((Object[]) row)).toList();
    }

    private static Lapse lapse(Object[] row) {
        return new Lapse(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new CreditCode((String) row[4]),
                day(row[5]),
                row[6] == null ? null : day(row[6]),
                (String) row[7]);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
