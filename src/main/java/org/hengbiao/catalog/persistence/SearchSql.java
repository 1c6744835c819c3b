package org.hengbiao.catalog.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengbiao.catalog.CatalogSearch;
import org.jspecify.annotations.Nullable;

/**
 * The query of a search: plain conditions on the product's own row, and conditions on its state, which take longer to tell. Where
 * the former leave few, or a state is rare and its facts name the candidates, the products are found and put in order first, and their
 * states are then told one by one until the page is full.
 */
final class SearchSql {

    private final StringBuilder plain = new StringBuilder("p.number > ?");
    private final List<Object> plainValues = new ArrayList<>();
    private final StringBuilder state = new StringBuilder();
    private final List<Object> stateValues = new ArrayList<>();
    private final CatalogSearchRows.Within within;
    private final String kind;
    private final int size;
    private boolean few;

    SearchSql(CatalogSearch search, CatalogSearchRows.Within within) {
        this.within = within;
        kind = search.kind() == null
                ? within.required().stream().sorted().findFirst().orElse("")
                : search.kind();
        size = search.size() + 1;
        plainValues.add(search.after() == null ? "" : search.after());
        equal("p.category", search.category());
        equal("p.maker", within.maker());
        search.ranges().forEach(this::range);
        if (search.certificate() != null) {
            certificate(search.certificate(), search.days());
        }
        if (search.standing() != null) {
            standing(search.standing());
        }
    }

    String text() {
        String states = "catalog_products_at(?, ?, ?)";
        if (state.isEmpty() || !few) {
            return "SELECT p.number FROM " + states + " p WHERE " + plain + state + " ORDER BY p.number LIMIT " + size;
        }
        // OFFSET 0 keeps the state from being told before the order is made.
        return "SELECT d.number FROM (SELECT p.number FROM catalog_product p WHERE " + plain
                + " ORDER BY p.number) d CROSS JOIN LATERAL (SELECT * FROM " + states
                + " s WHERE s.number = d.number OFFSET 0) p WHERE true" + state + " ORDER BY d.number LIMIT " + size;
    }

    List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        List<Object> asked =
                List.of(within.today(), within.required().stream().sorted().toArray(String[]::new), kind);
        boolean ordered = !state.isEmpty() && few;
        arguments.addAll(ordered ? plainValues : asked);
        arguments.addAll(ordered ? asked : plainValues);
        arguments.addAll(stateValues);
        return arguments;
    }

    private void and(String condition, Object... values) {
        plain.append(" AND ").append(condition);
        plainValues.addAll(Arrays.asList(values));
    }

    private void state(String condition, Object... values) {
        state.append(" AND ").append(condition);
        stateValues.addAll(Arrays.asList(values));
    }

    /** Says by which facts the products of a rare state are found. */
    private void among(String facts, Object... values) {
        few = true;
        and("p.number IN (" + facts + ")", values);
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    void makers(List<String> codes) {
        and("p.maker = ANY(?)", (Object) codes.toArray(String[]::new));
    }

    /** A word is found in the product's own text, or is its maker's or its category's name, or a certificate's number. */
    void word(String word, List<String> makers, List<String> categories, List<String> covered) {
        few = true;
        StringBuilder found = new StringBuilder("(p.words LIKE catalog_pattern(?)");
        List<Object> values = new ArrayList<>(List.of(word));
        any(found, values, "p.maker", makers);
        any(found, values, "p.category", categories);
        any(found, values, "p.number", covered);
        and(found.append(')').toString(), values.toArray());
    }

    private static void any(StringBuilder found, List<Object> values, String column, List<String> of) {
        if (!of.isEmpty()) {
            found.append(" OR ").append(column).append(" = ANY(?)");
            values.add(of.toArray(String[]::new));
        }
    }

    private void range(CatalogSearch.Range range) {
        if (range.least() != null) {
            and("catalog_value(catalog_parameters(p.number, p.parameters), ?) >= ?", range.parameter(), range.least());
        }
        if (range.most() != null) {
            and("catalog_value(catalog_parameters(p.number, p.parameters), ?) <= ?", range.parameter(), range.most());
        }
    }

    private void certificate(CatalogSearch.CertificateState asked, int days) {
        LocalDate today = within.today();
        switch (asked) {
            case VALID -> state("p.valid_until IS NOT NULL");
            case ENDING -> {
                state("p.valid_until <= ?", today.plusDays(days));
                among(
                        "SELECT c.product FROM catalog_product_certificate c WHERE c.kind = ? AND c.expires_on BETWEEN"
                                + " ? AND ? UNION SELECT c.product FROM catalog_product_certificate c"
                                + " JOIN catalog_certificate_correction k ON k.certificate = c.number"
                                + " UNION SELECT s.product FROM catalog_certificate_scope s",
                        kind,
                        today,
                        today.plusDays(days));
            }
            case EXPIRED -> state("p.valid_until IS NULL AND p.lack = 'ended'");
            case REVOKED -> {
                state("p.valid_until IS NULL AND p.lack = 'revoked'");
                among("SELECT c.product FROM catalog_revocation v"
                        + " JOIN catalog_product_certificate c ON c.number = v.certificate"
                        + " UNION SELECT s.product FROM catalog_revocation v"
                        + " JOIN catalog_certificate_scope s ON s.certificate = v.certificate");
            }
            case NONE -> state("p.valid_until IS NULL AND p.lack IN ('missing', 'wrong-version', 'not-yet-valid')");
        }
    }

    private void standing(CatalogSearch.ListStanding standing) {
        String eligible = "(p.on_sale AND p.listing IN ('admit', 'lift') AND p.covered AND NOT p.withdrawn)";
        switch (standing) {
            case ELIGIBLE -> state(eligible);
            case INELIGIBLE -> state("NOT " + eligible);
            case LISTED -> state("p.listing IN ('admit', 'lift')");
            case SUSPENDED -> decided("suspend");
            case REMOVED -> decided("remove");
            case NOT_ADMITTED -> state("p.listing = 'none'");
            case WITHDRAWN -> {
                state("p.withdrawn");
                among("SELECT w.product FROM catalog_withdrawal w");
            }
        }
    }

    private void decided(String decision) {
        state("p.listing = ?", decision);
        among("SELECT l.product FROM catalog_listing l WHERE l.decision = ?", decision);
    }
}
