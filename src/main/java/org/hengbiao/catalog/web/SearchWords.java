package org.hengbiao.catalog.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hengbiao.catalog.CatalogSearch;
import org.hengbiao.formats.MalformedException;
import org.jspecify.annotations.Nullable;

/** A search out of a query string; the page's form and the API use the same names. */
final class SearchWords {

    private SearchWords() {}

    /**
     * Reads a search. Fields that are empty say nothing.
     *
     * @throws MalformedException for a value that can't be read
     */
    static CatalogSearch read(MultivaluedMap<String, String> query) {
        String certificate = text(query, "certificate");
        String standing = text(query, "standing");
        String words = text(query, "words");
        return new CatalogSearch(
                text(query, "category"),
                ranges(query),
                certificate == null
                        ? null
                        : CatalogSearch.CertificateState.of(certificate)
                                .orElseThrow(() -> new MalformedException(
                                        "certificate", "it is valid, ending, expired, revoked or none")),
                text(query, "kind"),
                number(query, "days", 90),
                standing == null
                        ? null
                        : CatalogSearch.ListStanding.of(standing)
                                .orElseThrow(() -> new MalformedException(
                                        "standing",
                                        "it is eligible, ineligible, listed, suspended, removed, not-admitted"
                                                + " or withdrawn")),
                text(query, "maker"),
                words == null
                        ? List.of()
                        : Arrays.stream(words.split("[\\s\\u3000]+"))
                                .filter(word -> !word.isEmpty())
                                .toList(),
                text(query, "after"),
                number(query, "size", 50));
    }

    static @Nullable String text(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static int number(MultivaluedMap<String, String> query, String name, int otherwise) {
        String value = text(query, name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}")) {
            throw new MalformedException(name, "a whole number in digits");
        }
        return Integer.parseInt(value);
    }

    /** Each is {@code range=throughput:10:80}; either bound may be empty. */
    private static List<CatalogSearch.Range> ranges(MultivaluedMap<String, String> query) {
        List<CatalogSearch.Range> ranges = new ArrayList<>();
        for (String range : Objects.requireNonNullElse(query.get("range"), List.<String>of())) {
            String[] parts = range.split(":", -1);
            if (parts.length != 3 || !parts[0].matches("[a-z][a-z0-9-]{0,39}")) {
                throw new MalformedException("range", "a range is written like throughput:10:80");
            }
            add(ranges, parts[0], parts[1], parts[2]);
        }
        String parameter = text(query, "parameter");
        if (parameter != null) {
            add(
                    ranges,
                    parameter,
                    Objects.requireNonNullElse(text(query, "least"), ""),
                    Objects.requireNonNullElse(text(query, "most"), ""));
        }
        return ranges;
    }

    private static void add(List<CatalogSearch.Range> ranges, String parameter, String least, String most) {
        if (!least.isEmpty() || !most.isEmpty()) {
            ranges.add(new CatalogSearch.Range(parameter, bound("least", least), bound("most", most)));
        }
    }

    private static @Nullable BigDecimal bound(String name, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,18}(\\.[0-9]{1,12})?")) {
            throw new MalformedException(name, "a decimal in digits");
        }
        return new BigDecimal(text);
    }
}
