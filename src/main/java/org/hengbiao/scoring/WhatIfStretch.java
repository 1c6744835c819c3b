package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How far one weight can move without another winner.
 *
 * @param id of the group or criterion
 * @param title its words
 * @param weight its points in the rule, from 0 to 100
 * @param movable whether it can change in proportion at all: neither 0 nor 100
 * @param same the weights around {@code weight} at which the winner is the same by the rule's own rounding
 * @param down the next lower weight, where somebody else leads or only a draw decides; null when there is none
 * @param up the next higher weight, likewise
 * @param exact the same stretch without any rounding; null when it has no such form
 * @param lawful the weights at which price and security weigh what the law asks; null when there are none, or no law was given
 */
public record WhatIfStretch(
        String id,
        LocalizedText title,
        BigDecimal weight,
        boolean movable,
        Span same,
        @Nullable Change down,
        @Nullable Change up,
        @Nullable Exact exact,
        @Nullable Span lawful) {

    /**
     * Weights in the steps of the rule's decimals, both ends included.
     *
     * @param from the least
     * @param to the most
     */
    public record Span(BigDecimal from, BigDecimal to) {

        boolean holds(BigDecimal value) {
            return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    /**
     * A weight that changes the winner.
     *
     * @param weight the weight
     * @param by its difference to the rule's weight, in points, positive
     * @param leaders who would lead, ascending by bid; several when only a draw would separate them
     */
    public record Change(BigDecimal weight, BigDecimal by, List<Sha256> leaders) {

        public Change {
            leaders = List.copyOf(leaders);
        }
    }

    /**
     * A stretch in exact numbers, each end with or without its number.
     *
     * @param from the lower end
     * @param fromIncluded whether the winner is the same there
     * @param to the upper end
     * @param toIncluded whether the winner is the same there
     */
    public record Exact(WhatIfFraction from, boolean fromIncluded, WhatIfFraction to, boolean toIncluded) {}

    /** The smaller of its changes; the one downwards when both are equal. */
    public Optional<Change> smallest() {
        Change lower = down;
        Change higher = up;
        if (lower == null || higher == null) {
            return Stream.of(Optional.ofNullable(lower), Optional.ofNullable(higher))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.of(higher.by().compareTo(lower.by()) < 0 ? higher : lower);
    }

    /** Whether the law allows a weight; true when no law was given and there is nothing to hold it against. */
    public boolean allows(BigDecimal value) {
        return lawful != null && lawful.holds(value);
    }
}
