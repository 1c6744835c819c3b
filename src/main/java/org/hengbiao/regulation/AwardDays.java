package org.hengbiao.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an award and its contract, as far as they have come; null for what has not.
 *
 * @param evaluated the end of the evaluation
 * @param reported when the purchaser got the report
 * @param decided when the purchaser decided
 * @param announced when the result, and with it the award notice, went out
 * @param announcedUntil the last day of the announcement
 * @param signed when the contract was signed
 * @param published when the contract was published
 * @param filed when the contract was filed with the finance department
 */
public record AwardDays(
        LocalDate evaluated,
        @Nullable LocalDate reported,
        @Nullable LocalDate decided,
        @Nullable LocalDate announced,
        @Nullable LocalDate announcedUntil,
        @Nullable LocalDate signed,
        @Nullable LocalDate published,
        @Nullable LocalDate filed) {}
