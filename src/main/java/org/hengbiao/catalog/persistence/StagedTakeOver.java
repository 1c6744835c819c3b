package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Takes a staged list over into the catalog's facts, in a few statements over the whole list. */
@ApplicationScoped
public class StagedTakeOver {

    /**
     * A number's two letters: those of the category's numbers so far, else the first letters of its id's words. Numbers go on after
     * the last of these letters.
     */
    private static final String PRODUCTS =
            "WITH fresh AS (SELECT s.entry, s.part, s.category, s.maker, s.name, s.model, s.version, r.brand,"
                    + " r.on_sale_from, r.parameters FROM catalog_staged_products(?) s JOIN catalog_staged_row r ON"
                    + " r.staging = ? AND r.entry = s.entry AND r.part = s.part WHERE s.outcome = 'new'), letters AS"
                    + " (SELECT c.category, coalesce((SELECT left(max(p.number), 2) FROM catalog_product p WHERE"
                    + " p.category = c.category), upper(CASE WHEN c.category LIKE '%-%' THEN left(c.category, 1) ||"
                    + " left(split_part(c.category, '-', 2), 1) ELSE left(c.category || 'x', 2) END)) AS two FROM (SELECT"
                    + " DISTINCT category FROM fresh) c), numbered AS (SELECT f.*, l.two, coalesce((SELECT"
                    + " max(substr(p.number, 4)::int) FROM catalog_product p WHERE p.number >= l.two || '-' AND p.number <"
                    + " l.two || '.'), 0) + row_number() OVER (PARTITION BY l.two ORDER BY f.entry, f.part) AS n FROM"
                    + " fresh f JOIN letters l USING (category)) INSERT INTO catalog_product (number, category, maker,"
                    + " brand, name, model, version, on_sale_from, parameters, recorded_at) SELECT n.two || '-' ||"
                    + " lpad(n.n::text, greatest(4, length(n.n::text)), '0'), n.category, n.maker, coalesce(n.brand,"
                    + " m.name_zh), n.name, n.model, n.version, coalesce(n.on_sale_from, least(first.day, ?)),"
                    + " coalesce(n.parameters, ''), ? FROM numbered n JOIN catalog_maker m ON m.code = n.maker LEFT JOIN"
                    + " (SELECT r.maker, r.model, r.version, min(x.issued_on) AS day FROM catalog_staged_row r JOIN"
                    + " catalog_staged_certificate x ON x.staging = r.staging AND x.entry = r.entry AND x.part = r.part"
                    + " WHERE r.staging = ? GROUP BY 1, 2, 3) first ON first.maker = n.maker AND first.model = n.model AND"
                    + " first.version = n.version";

    /** A certificate that several models of a row share is made out for the first of them. */
    private static final String CERTIFICATES =
            "INSERT INTO catalog_product_certificate (number, kind, issuer, product, model, version, network_level,"
                    + " issued_on, expires_on, renews, recorded_at) SELECT DISTINCT ON (x.number) x.number, x.kind, x.issuer, p.number, p.model,"
                    + " p.version, x.network_level, x.issued_on, x.expires_on, x.renews, ? FROM catalog_staged_certificate"
                    + " x JOIN catalog_staged_row r ON r.staging = x.staging AND r.entry = x.entry AND r.part = x.part"
                    + " JOIN catalog_product p ON p.maker = r.maker AND p.model = r.model AND p.version = r.version LEFT"
                    + " JOIN catalog_product_certificate k ON k.number = x.number WHERE x.staging = ? AND k.number IS"
                    + " NULL ORDER BY x.number, x.entry, x.part, x.ordinal";

    /** Its scope is widened to the others. */
    private static final String SCOPES =
            "INSERT INTO catalog_certificate_scope (id, certificate, product, model, version,"
                    + " covered, reason, recorded_at) SELECT gen_random_uuid(), k.number, p.number, p.model, p.version, true,"
                    + " 'several models of one row', ? FROM catalog_staged_certificate x JOIN catalog_staged_row r ON r.staging ="
                    + " x.staging AND r.entry = x.entry AND r.part = x.part JOIN catalog_product p ON p.maker = r.maker AND p.model"
                    + " = r.model AND p.version = r.version JOIN catalog_product_certificate k ON k.number = x.number WHERE"
                    + " x.staging = ? AND k.product <> p.number AND k.recorded_at = ?";

    private static final String REMARKS = "INSERT INTO catalog_remark (product, remark, recorded_at)"
            + " SELECT p.number, s.remark, ? FROM catalog_staged_products(?) s"
            + " JOIN catalog_product p ON p.maker = s.maker AND p.model = s.model AND p.version = s.version"
            + " WHERE s.remark IS NOT NULL AND s.remark IS DISTINCT FROM"
            + " (SELECT r.remark FROM catalog_remark r WHERE r.product = p.number ORDER BY r.position DESC LIMIT 1)";

    private final Jdbc jdbc;

    StagedTakeOver(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** How many facts were added; a certificate counts once for each product that it covers. */
    public record Taken(int products, int certificates, int remarks) {

        public int all() {
            return products + certificates + remarks;
        }
    }

    /**
     * Adds what is not on record yet; the list must be free of faults.
     *
     * @param today first day of sale of a product whose list and certificates tell none
     * @param progress hears how many facts were added so far
     */
    public Taken takeOver(UUID staging, LocalDate today, Instant at, IntConsumer progress) {
        // The list was asked for overlaps as a whole, under the lock; row by row it would take minutes.
        jdbc.list("SELECT set_config('hengbiao.overlaps_asked', txid_current()::text, true)", List.of(), row -> true);
        int products = jdbc.update(PRODUCTS, staging, staging, today, at, staging);
        progress.accept(products);
        int certificates = jdbc.update(CERTIFICATES, at, staging) + jdbc.update(SCOPES, at, staging, at);
        progress.accept(products + certificates);
        int remarks = jdbc.update(REMARKS, at, staging);
        return new Taken(products, certificates, remarks);
    }
}
