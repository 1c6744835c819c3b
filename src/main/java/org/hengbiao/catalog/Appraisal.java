package org.hengbiao.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A testing body's appraisal of a product. It informs the bureau and the maker; nothing in a tender may rest on it, and brand
 * awareness least of all.
 *
 * @param id identifier
 * @param product number of the product
 * @param body credit code of the testing body
 * @param interests what the body declared of its interests
 * @param grades aspect by aspect
 * @param at when it was entered
 * @param signed whether a second person signed it; before that it counts for nothing
 * @param objection what its maker objected; null for nothing
 * @param answer what the bureau answered; null for nothing
 */
public record Appraisal(
        UUID id,
        String product,
        String body,
        String interests,
        List<Grade> grades,
        Instant at,
        boolean signed,
        @Nullable String objection,
        @Nullable String answer) {

    public Appraisal {
        grades = List.copyOf(grades);
    }

    /**
     * A grade.
     *
     * @param aspect reliability, technical, security or awareness
     * @param value what was measured
     * @param grade the band in which it falls
     */
    public record Grade(String aspect, String value, String grade) {}

    /**
     * One clerk's check of a certificate against the national list.
     *
     * @param certificate its number
     * @param list which list
     * @param found whether it stands there
     * @param checkedOn day of the check
     */
    public record ListCheck(String certificate, String list, boolean found, LocalDate checkedOn) {}
}
