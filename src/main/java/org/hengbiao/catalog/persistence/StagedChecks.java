package org.hengbiao.catalog.persistence;

import java.util.List;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;

/**
 * What the rows of a list say together and against the record, as queries over the whole list: a list of 100,000 products would
 * not fit into memory beside the record. Each finds faults of one kind; the parameter is the list's id.
 */
final class StagedChecks {

    /** A row of the list with its certificates. */
    private static final String STAGED = "catalog_staged_certificate x"
            + " JOIN catalog_staged_row r ON r.staging = x.staging AND r.entry = x.entry AND r.part = x.part";

    /** The paper that is on record for the row's product, {@code q}. */
    private static final String ON_RECORD = "EXISTS (SELECT 1 FROM catalog_paper q JOIN catalog_product p ON p.number ="
            + " q.product WHERE q.number = x.number AND p.maker = r.maker AND p.model = r.model AND p.version = r.version)";

    /** Several models of one row may share a certificate, and rows may that say what is on record. */
    private static final String NUMBER_TWICE = "SELECT r.*, 'NUMBER_TWICE' AS kind, f.line::text AS value FROM (SELECT"
            + " staging, entry, part, number, row_number() OVER w AS n, first_value(entry) OVER w AS first_entry,"
            + " first_value(part) OVER w AS first_part FROM catalog_staged_certificate WHERE staging = ? WINDOW w AS"
            + " (PARTITION BY number ORDER BY entry, part, ordinal)) x JOIN catalog_staged_row r ON r.staging = x.staging"
            + " AND r.entry = x.entry AND r.part = x.part JOIN catalog_staged_row f ON f.staging = x.staging AND f.entry ="
            + " x.first_entry AND f.part = x.first_part WHERE x.n > 1 AND (f.entry <> r.entry OR f.part = r.part) AND NOT "
            + ON_RECORD;

    private static final String CERTIFICATE_DIFFERS =
            "SELECT r.*, 'CERTIFICATE_DIFFERS' AS kind, concat_ws(' ', k.product,"
                    + " k.kind, k.issuer, k.network_level, k.issued_on || '–' || k.expires_on) AS value FROM " + STAGED
                    + " JOIN catalog_certificate_now k ON k.number = x.number WHERE x.staging = ? AND r.maker IS NOT NULL"
                    + " AND r.model IS NOT NULL AND ((k.kind, k.issued_on, k.expires_on) IS DISTINCT FROM (x.kind,"
                    + " x.issued_on, x.expires_on) OR k.network_level IS DISTINCT FROM x.network_level OR"
                    + " normalize(k.issuer, NFKC) <> normalize(x.issuer, NFKC) OR (x.renews IS NOT NULL AND x.renews IS"
                    + " DISTINCT FROM k.renews) OR NOT " + ON_RECORD + ")";

    private static final String PRODUCT_DIFFERS =
            "SELECT r.*, 'PRODUCT_DIFFERS' AS kind, r.first_line::text AS value FROM (SELECT *, first_value(category)"
                    + " OVER w AS first_category, first_value(name) OVER w AS first_name, first_value(line) OVER w AS"
                    + " first_line, first_value(parameters) OVER w AS first_parameters FROM catalog_staged_row WHERE"
                    + " staging = ? AND maker IS NOT NULL AND model IS NOT NULL WINDOW w AS (PARTITION BY maker, model,"
                    + " version ORDER BY entry, part)) r WHERE (category, name) IS DISTINCT FROM (first_category,"
                    + " first_name) OR (parameters IS NOT NULL AND parameters IS DISTINCT FROM first_parameters)";

    private static final String PRODUCT_ON_RECORD = "SELECT r.*, 'PRODUCT_ON_RECORD' AS kind, concat_ws(' ', p.number,"
            + " p.category, p.name, p.brand) AS value FROM catalog_staged_row r JOIN catalog_product p ON p.maker ="
            + " r.maker AND p.model = r.model AND p.version = r.version WHERE r.staging = ? AND (p.category <> r.category"
            + " OR regexp_replace(normalize(p.name, NFKC), '\\s', '', 'g') <> regexp_replace(normalize(r.name, NFKC),"
            + " '\\s', '', 'g') OR p.brand <> r.brand OR (r.on_sale_from IS NOT NULL AND coalesce((SELECT"
            + " x.on_sale_from FROM catalog_product_correction x WHERE x.product = p.number ORDER BY x.position DESC LIMIT 1),"
            + " p.on_sale_from) <> r.on_sale_from) OR catalog_parameters(p.number, p.parameters) <> r.parameters)";

    /** Only certificates that are not on record are asked about: what is on record was asked when it came. */
    private static final String TERM_OVERLAPS = "WITH fresh AS (SELECT x.*, r.maker, r.model, r.version FROM " + STAGED
            + " WHERE x.staging = ? AND r.maker IS NOT NULL AND r.model IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
            + " catalog_product_certificate k WHERE k.number = x.number)), term AS (SELECT maker, model, version,"
            + " kind, number, renews, issued_on, expires_on, staging, entry, part FROM fresh UNION ALL SELECT p.maker,"
            + " p.model, p.version, k.kind, k.number, k.renews, k.issued_on, least(k.expires_on, v.revoked_on - 1),"
            + " NULL::uuid, 0, 0::smallint FROM (SELECT DISTINCT maker, model, version FROM fresh) f JOIN"
            + " catalog_product p ON p.maker = f.maker AND p.model = f.model AND p.version = f.version JOIN"
            + " catalog_paper k ON k.product = p.number LEFT JOIN catalog_revocation v ON v.certificate"
            + " = k.number), crowded AS (SELECT DISTINCT maker, model, version, kind FROM (SELECT *, max(expires_on)"
            + " OVER (PARTITION BY maker, model, version, kind ORDER BY issued_on, number ROWS BETWEEN UNBOUNDED"
            + " PRECEDING AND 1 PRECEDING) AS before FROM term) t WHERE before >= issued_on) SELECT DISTINCT ON"
            + " (r.entry, r.part, a.number) r.*, 'TERM_OVERLAPS' AS kind, b.number AS value FROM crowded c JOIN term a"
            + " USING (maker, model, version, kind) JOIN term b USING (maker, model, version, kind) JOIN"
            + " catalog_staged_row r ON r.staging = a.staging AND r.entry = a.entry AND r.part = a.part WHERE a.number"
            + " <> b.number AND a.issued_on <= b.expires_on AND b.issued_on <= a.expires_on AND (b.staging IS NULL OR"
            + " (b.entry, b.part, b.number) < (a.entry, a.part, a.number)) AND a.renews IS DISTINCT FROM b.number AND"
            + " b.renews IS DISTINCT FROM a.number ORDER BY r.entry, r.part, a.number";

    private static final String RENEWED_UNKNOWN =
            "SELECT r.*, 'RENEWED_UNKNOWN' AS kind, x.renews AS value FROM " + STAGED
                    + " WHERE x.staging = ? AND x.renews IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                    + " catalog_product_certificate k JOIN catalog_product p ON p.number = k.product WHERE k.number ="
                    + " x.renews AND k.kind = x.kind AND k.number <> x.number AND p.maker = r.maker AND p.model ="
                    + " r.model AND p.version = r.version) AND NOT EXISTS (SELECT 1 FROM catalog_staged_certificate y"
                    + " JOIN catalog_staged_row q ON q.staging = y.staging AND q.entry = y.entry AND q.part = y.part"
                    + " WHERE y.staging = x.staging AND y.number = x.renews AND y.number <> x.number AND y.kind ="
                    + " x.kind AND q.maker = r.maker AND q.model = r.model AND q.version = r.version)";

    /** A query and the column at which its faults stand. */
    record Check(String sql, ClerkColumn column) {

        /** Keeps what the query finds. */
        String insertion() {
            return "INSERT INTO catalog_staged_fault (staging, entry, part, sheet, line, col, header, kind, value,"
                    + " whole_list) SELECT f.staging, f.entry, f.part, f.sheet, f.line, split_part(f.places, ',', "
                    + (column.index() + 1) + ")::int, '" + column.header() + "', f.kind, coalesce(f.value, ''), true"
                    + " FROM (" + sql + ") f ORDER BY f.entry, f.part LIMIT " + StagedCopy.MOST_FAULTS;
        }
    }

    static final List<Check> ALL = List.of(
            new Check(NUMBER_TWICE, ClerkColumn.NUMBER),
            new Check(CERTIFICATE_DIFFERS, ClerkColumn.NUMBER),
            new Check(PRODUCT_DIFFERS, ClerkColumn.MODEL),
            new Check(PRODUCT_ON_RECORD, ClerkColumn.MODEL),
            new Check(TERM_OVERLAPS, ClerkColumn.ISSUED),
            new Check(RENEWED_UNKNOWN, ClerkColumn.RENEWS));

    private StagedChecks() {}
}
