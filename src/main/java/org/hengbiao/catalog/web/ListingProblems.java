package org.hengbiao.catalog.web;

import java.util.Set;
import org.hengbiao.kernel.Rejection;

/** The rejections that the catalog's pages have words for. */
final class ListingProblems {

    private static final Set<String> KNOWN = Set.of(
            "already-listed",
            "application-waits",
            "application-ruled",
            "product-not-admissible",
            "product-not-on-record",
            "decision-out-of-order",
            "decision-on-record",
            "effective-before-decided",
            "nothing-to-confirm",
            "suspension-lapsed",
            "second-person-needed",
            "not-listed",
            "removal-waits",
            "removal-ruled",
            "case-decided",
            "calendar-not-loaded");

    private ListingProblems() {}

    /** The key of the words for a rejection. */
    static String key(Rejection why) {
        return KNOWN.contains(why.code()) ? why.code().replace('-', '_') : "other";
    }
}
