package org.hengbiao.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; a product must meet all of it.
 *
 * @param category id of a category; null for any
 * @param ranges of parameters
 * @param certificate state of the certificate of {@code kind}; null for any
 * @param kind id of a kind of certificate; null for the first that is required
 * @param days how soon a certificate ends that is {@link CertificateState#ENDING}
 * @param standing what the product may be; null for any
 * @param maker a maker's code, or part of its name; null for any
 * @param words of the product's number, brand, name, model or version, its maker, its category, or a certificate's whole number
 * @param after the last number of the page before; null to begin
 * @param size from 1 to {@link CatalogListing#MAX_PAGE}
 */
public record CatalogSearch(
        @Nullable String category,
        List<Range> ranges,
        @Nullable CertificateState certificate,
        @Nullable String kind,
        int days,
        @Nullable ListStanding standing,
        @Nullable String maker,
        List<String> words,
        @Nullable String after,
        int size) {

    /** The most words and ranges that a search has. */
    public static final int MOST = 10;

    public CatalogSearch {
        ranges = ranges.stream().limit(MOST).toList();
        words = words.stream().limit(MOST).toList();
        days = Math.max(0, Math.min(3660, days));
        size = Math.max(1, Math.min(CatalogListing.MAX_PAGE, size));
    }

    /**
     * A parameter's value lies within.
     *
     * @param parameter its id
     * @param least included; null for no bound
     * @param most included; null for no bound
     */
    public record Range(
            String parameter,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {}

    /** What can be said of a product's certificate of one kind today. */
    public enum CertificateState {
        /** One is valid for its model and version. */
        VALID,
        /** The valid one that ends last ends within the days asked for. */
        ENDING,
        /** None is valid; the newest has ended. */
        EXPIRED,
        /** None is valid; the newest is revoked. */
        REVOKED,
        /** None is valid, and none that ever counted for it: none at all, one for another version, or one for later. */
        NONE;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<CertificateState> of(@Nullable String text) {
            return java.util.Arrays.stream(values())
                    .filter(each -> each.text().equals(text))
                    .findFirst();
        }
    }

    /** What can be said of a product's place in the catalog today. */
    public enum ListStanding {
        ELIGIBLE,
        INELIGIBLE,
        /** Admitted, whatever its certificates. */
        LISTED,
        SUSPENDED,
        REMOVED,
        NOT_ADMITTED,
        /** No longer sold. */
        WITHDRAWN;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<ListStanding> of(@Nullable String text) {
            return java.util.Arrays.stream(values())
                    .filter(each -> each.text().equals(text))
                    .findFirst();
        }
    }
}
