package org.hengbiao.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Whether a product may be bought as a catalog product: listed, on sale, and covered by a valid certificate of every required
 * kind for its model and version. Computed from facts, never stored.
 *
 * @param grounds why not, all of them; empty when it is eligible
 */
public record Eligibility(List<Ground> grounds) {

    public Eligibility {
        grounds = List.copyOf(grounds);
    }

    public boolean eligible() {
        return grounds.isEmpty();
    }

    /**
     * Eligibility on the Beijing day of {@code instant}, judged by what was on record at {@code knownAt}.
     *
     * @param facts everything on record, also what was recorded later
     */
    public static Eligibility at(ProductFacts facts, Instant instant, Instant knownAt) {
        if (!facts.product().by(knownAt)) {
            return new Eligibility(List.of(Ground.of("not-on-record", "The product was not on record then.")));
        }
        LocalDate day = CatalogDay.of(instant);
        ProductFacts known = facts.knownAt(knownAt);
        List<Ground> grounds = new ArrayList<>();
        sale(known, day).ifPresent(grounds::add);
        listing(known, day).ifPresent(grounds::add);
        known.requiredKinds().stream()
                .sorted()
                .flatMap(kind -> CertificateCheck.of(known, kind, day).stream())
                .forEach(grounds::add);
        return new Eligibility(grounds);
    }

    /** The valid certificate of {@code kind} that covers the product on {@code day} and ends last, as known at {@code knownAt}. */
    public static Optional<ProductCertificate> coverage(
            ProductFacts facts, String kind, LocalDate day, Instant knownAt) {
        return CertificateCheck.lastValid(facts.knownAt(knownAt), kind, day);
    }

    private static Optional<Ground> sale(ProductFacts facts, LocalDate day) {
        LocalDate from = facts.product().fact().onSaleFrom();
        if (from.isAfter(day)) {
            return Optional.of(Ground.since("not-yet-sold", from, "It is on sale only from"));
        }
        return facts.withdrawals().stream()
                .map(known -> known.fact().on())
                .filter(on -> !on.isAfter(day))
                .findFirst()
                .map(on -> Ground.since("withdrawn", on, "It is no longer sold since"));
    }

    private static Optional<Ground> listing(ProductFacts facts, LocalDate day) {
        ListingDecision last = lastEffective(facts, day);
        if (last == null) {
            return Optional.of(facts.decisions().stream()
                    .map(Known::fact)
                    .filter(decision -> decision.decision() == ListingDecision.Kind.ADMIT)
                    .findFirst()
                    .map(ahead -> Ground.since("not-yet-admitted", ahead.effectiveOn(), "It is listed only from"))
                    .orElseGet(() -> Ground.of("never-admitted", "It was never admitted to the catalog.")));
        }
        return switch (last.decision()) {
            case SUSPEND ->
                Optional.of(Ground.since("suspended", last.effectiveOn(), "Its listing is suspended since"));
            case REMOVE ->
                Optional.of(Ground.since("removed", last.effectiveOn(), "It was removed from the catalog on"));
            case ADMIT, LIFT -> Optional.empty();
        };
    }

    /**
     * Of the decisions in effect that did not lapse the one decided last. Not the one in effect last: a removal that counts at once overrules a
     * lifting that was decided before it for a later day.
     */
    private static @Nullable ListingDecision lastEffective(ProductFacts facts, LocalDate day) {
        ListingDecision last = null;
        for (ListingDecision decision : facts.standing(day)) {
            if (!decision.effectiveOn().isAfter(day)) {
                last = decision;
            }
        }
        return last;
    }
}
