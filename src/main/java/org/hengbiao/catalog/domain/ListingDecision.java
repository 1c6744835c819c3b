package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bureau decided about a product's place in the catalog.
 *
 * @param product its number
 * @param decision what was decided
 * @param decidedOn day of the decision
 * @param effectiveOn day from whose start it counts, not before the decision
 * @param reason why
 * @param confirmUntil last day on which a second person may confirm a suspension; unconfirmed it lapses with the end of that day.
 *     Null for what needs no confirmation
 */
public record ListingDecision(
        String product,
        Kind decision,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String reason,
        @Nullable LocalDate confirmUntil)
        implements Fact {

    /** A decision that needs no confirmation. */
    public ListingDecision(String product, Kind decision, LocalDate decidedOn, LocalDate effectiveOn, String reason) {
        this(product, decision, decidedOn, effectiveOn, reason, null);
    }

    /** The same, to be confirmed by a second person on {@code day} at the latest. */
    public ListingDecision toConfirmUntil(LocalDate day) {
        return new ListingDecision(product, decision, decidedOn, effectiveOn, reason, day);
    }

    /** Whether the time for its confirmation is over on {@code day}. */
    public boolean lapsedBy(LocalDate day) {
        return confirmUntil != null && day.isAfter(confirmUntil);
    }

    /** What can be decided, and after what. */
    public enum Kind {
        ADMIT,
        SUSPEND,
        LIFT,
        REMOVE;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String text) {
            for (Kind kind : values()) {
                if (kind.text().equals(text)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** Whether this may be decided after {@code previous}; null for nothing. */
        public boolean mayFollow(@Nullable Kind previous) {
            return switch (this) {
                case ADMIT -> previous == null || previous == REMOVE;
                case SUSPEND -> previous == ADMIT || previous == LIFT;
                case LIFT -> previous == SUSPEND;
                case REMOVE -> previous != null && previous != REMOVE;
            };
        }

        /** What may stand before this, in words. */
        String wanted() {
            return switch (this) {
                case ADMIT -> "admit follows nothing or remove";
                case SUSPEND -> "suspend follows admit or lift";
                case LIFT -> "lift follows suspend";
                case REMOVE -> "remove follows admit, suspend or lift";
            };
        }

        /** Whether the product must be covered by a certificate when this takes effect. */
        boolean needsCertificate() {
            return this == ADMIT || this == LIFT;
        }
    }

    @Override
    public String key() {
        return product + ' ' + decision.text() + ' ' + decidedOn + ' ' + effectiveOn;
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("reason", reason);
    }
}
